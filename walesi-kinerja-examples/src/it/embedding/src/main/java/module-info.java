/** A host of the library. */
module org.example.host {
    requires id.walesi.kinerja;
}
