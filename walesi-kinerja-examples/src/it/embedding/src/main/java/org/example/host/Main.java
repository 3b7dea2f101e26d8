package org.example.host;

import id.walesi.kinerja.quantity.Percent;

/** The program of the host. */
public final class Main {
    private Main() {}

    /**
     * Prints one result.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        System.out.println(Percent.of("12.5"));
    }
}
