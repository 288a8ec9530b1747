package io.freehold.architecture.planted.doors.alpha;

import io.freehold.architecture.planted.doors.alpha.entity.Thing;
import java.util.List;

/** Planted: shows its state. */
public class Offender {
    public List<Thing> things() {
        return List.of();
    }
}
