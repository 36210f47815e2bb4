package dev.ats.adapter.rest.routes;

import dev.ats.adapter.rest.problems.Refused;
import dev.ats.adapter.rest.problems.WireProblems;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets in so many requests at once, and turns the others away at once: those let in stay quick. */
public final class Admission {

    private final Semaphore places;

    /** @param most how many at once */
    public Admission(int most) {
        this.places = new Semaphore(most);
    }

    /**
     * Does it in a place, which a download keeps until it has been sent.
     *
     * @throws Refused when there is no place left
     */
    Served admit(Supplier<Served> work) {
        if (!places.tryAcquire()) {
            throw Refused.because(WireProblems.OVERLOADED);
        }
        boolean keepsIt = false;
        try {
            Served served = work.get();
            keepsIt = !served.isWhole();
            return keepsIt ? served.then(places::release) : served;
        } finally {
            if (!keepsIt) {
                places.release();
            }
        }
    }
}
