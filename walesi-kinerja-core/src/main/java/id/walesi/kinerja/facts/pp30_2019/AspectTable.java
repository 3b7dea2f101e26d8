package id.walesi.kinerja.facts.pp30_2019;

import id.walesi.kinerja.check.Check;
import id.walesi.kinerja.rating.Panrb8Category;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which category a planned result has, for every combination of the categories of its aspects. The order of the aspects
 * does not matter.
 *
 * @term tabel kombinasi kategori aspek
 * @basis PermenPANRB 8/2021, Lampiran (three aspects; for two and four no table was found)
 */
public final class AspectTable {

    private static final List<Panrb8Category> CATEGORIES = List.of(Panrb8Category.values());

    private final int aspects;
    private final Map<List<Panrb8Category>, Panrb8Category> cells;

    /** The same cells by the place that the categories have, in any order. */
    private final Panrb8Category[] places;

    private AspectTable(int aspects, Map<List<Panrb8Category>, Panrb8Category> cells) {
        this.aspects = aspects;
        this.cells = cells;
        places = new Panrb8Category[place(Collections.nCopies(aspects, Panrb8Category.VERY_GOOD)) + 1];
        fill(new ArrayList<>());
    }

    private void fill(List<Panrb8Category> categories) {
        if (categories.size() == aspects) {
            places[place(categories)] = Check.notNull("cell", cells.get(key(aspects, categories)));
            return;
        }
        for (Panrb8Category next : CATEGORIES) {
            List<Panrb8Category> longer = new ArrayList<>(categories);
            longer.add(next);
            fill(longer);
        }
    }

    private static int place(List<Panrb8Category> categories) {
        int place = 0;
        for (int i = 0; i < categories.size(); i++) {
            place = CATEGORIES.size() * place + CATEGORIES.indexOf(categories.get(i));
        }
        return place;
    }

    /**
     * Starts a table.
     *
     * @param aspects how many aspects its results have, 2 to 4
     * @return a builder
     */
    public static Builder of(int aspects) {
        return new Builder(Check.between("aspects", aspects, 2, 4));
    }

    /**
     * How many aspects its results have.
     *
     * @return 2 to 4
     */
    public int aspects() {
        return aspects;
    }

    /**
     * The category of a result.
     *
     * @param categories the categories of its aspects, in any order
     * @return its category
     * @throws IllegalArgumentException if there are more or fewer aspects than the table has
     */
    public Panrb8Category at(List<Panrb8Category> categories) {
        if (Check.notNull("categories", categories).size() != aspects) {
            Check.that(false, "categories", categories, "there must be " + aspects);
        }
        return places[place(categories)];
    }

    /**
     * All combinations.
     *
     * @return each with its categories in ascending order
     */
    public List<List<Panrb8Category>> combinations() {
        return combinations(aspects, Panrb8Category.VERY_POOR);
    }

    private static List<List<Panrb8Category>> combinations(int aspects, Panrb8Category lowest) {
        if (aspects == 0) {
            return List.of(List.of());
        }
        List<List<Panrb8Category>> all = new ArrayList<>();
        for (Panrb8Category first : Panrb8Category.values()) {
            if (first.compareTo(lowest) >= 0) {
                for (List<Panrb8Category> rest : combinations(aspects - 1, first)) {
                    List<Panrb8Category> combination = new ArrayList<>(List.of(first));
                    combination.addAll(rest);
                    all.add(List.copyOf(combination));
                }
            }
        }
        return all;
    }

    private static List<Panrb8Category> key(int aspects, List<Panrb8Category> categories) {
        List<Panrb8Category> key = new ArrayList<>(Check.<Panrb8Category>list("categories", categories));
        Check.that(key.size() == aspects, "categories", key, "there must be " + aspects);
        Collections.sort(key);
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AspectTable table && cells.equals(table.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    @Override
    public String toString() {
        return "AspectTable[" + aspects + "]";
    }

    /** Builds a table cell by cell. */
    public static final class Builder {

        private final int aspects;
        private final Map<List<Panrb8Category>, Panrb8Category> cells = new HashMap<>();

        private Builder(int aspects) {
            this.aspects = aspects;
        }

        /**
         * One cell.
         *
         * @param outcome the category of the result
         * @param categories the categories of its aspects, in any order
         * @return this builder
         * @throws IllegalArgumentException if there are more or fewer aspects than the table has, or the cell was given
         */
        public Builder cell(Panrb8Category outcome, Panrb8Category... categories) {
            List<Panrb8Category> key = key(aspects, List.of(categories));
            boolean fresh = cells.put(key, Check.notNull("outcome", outcome)) == null;
            Check.that(fresh, "categories", key, "the cell was given before");
            return this;
        }

        /**
         * Builds the table.
         *
         * @return the table
         * @throws IllegalArgumentException if a cell is missing, or better aspects give a worse category
         */
        public AspectTable build() {
            for (List<Panrb8Category> combination : combinations(aspects, Panrb8Category.VERY_POOR)) {
                Check.that(cells.containsKey(combination), "cells", combination, "the cell is missing");
            }
            AspectTable table = new AspectTable(aspects, Map.copyOf(cells));
            table.combinations().forEach(table::refuseWorseForBetter);
            return table;
        }
    }

    private void refuseWorseForBetter(List<Panrb8Category> combination) {
        for (int i = 0; i < aspects; i++) {
            for (Panrb8Category higher : Panrb8Category.values()) {
                if (higher.compareTo(combination.get(i)) > 0) {
                    List<Panrb8Category> better = new ArrayList<>(combination);
                    better.set(i, higher);
                    boolean worse = at(better).compareTo(at(combination)) < 0;
                    Check.that(!worse, "cells", better, "is worse than " + combination);
                }
            }
        }
    }
}
