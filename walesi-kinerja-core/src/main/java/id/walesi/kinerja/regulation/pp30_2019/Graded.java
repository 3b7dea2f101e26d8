package id.walesi.kinerja.regulation.pp30_2019;

import id.walesi.kinerja.quantity.Score;
import id.walesi.kinerja.rating.Panrb8Category;

/** The category and the value of an indicator or a planned result. */
record Graded(Panrb8Category category, Score value) {}
