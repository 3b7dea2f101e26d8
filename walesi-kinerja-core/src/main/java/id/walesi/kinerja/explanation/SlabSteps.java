package id.walesi.kinerja.explanation;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of a slab as they were when the trace was asked for; made into objects when first read, and kept. */
final class SlabSteps extends AbstractList<Step> {

    private final Slab slab;
    private final int size;

    /** Not volatile: two threads may both read the slab, and find the same immutable list. */
    private @Nullable List<Step> read;

    SlabSteps(Slab slab) {
        this.slab = slab;
        this.size = slab.steps();
    }

    private List<Step> read() {
        List<Step> steps = read;
        if (steps == null) {
            steps = slab.read(size);
            read = steps;
        }
        return steps;
    }

    @Override
    public Step get(int index) {
        return read().get(index);
    }

    @Override
    public int size() {
        return size;
    }
}
