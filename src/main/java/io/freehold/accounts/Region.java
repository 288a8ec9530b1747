package io.freehold.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a tenant's data lives (seed 001). */
public enum Region {
    US_EAST("us-east"),
    US_WEST("us-west"),
    EU_WEST("eu-west"),
    EU_CENTRAL("eu-central"),
    AP_SOUTHEAST("ap-southeast");

    /** What a region's name is held against, for use on request records. */
    public static final String FORM = "us-east|us-west|eu-west|eu-central|ap-southeast";

    /** What is said of a name that is none. */
    public static final String MESSAGE = "must be us-east, us-west, eu-west, eu-central or ap-southeast";

    private final String id;

    Region(String id) {
        this.id = id;
    }

    /** Its name outside the code, such as {@code eu-west}. */
    public String id() {
        return id;
    }

    /** The region of a name. */
    public static Optional<Region> find(String id) {
        return Arrays.stream(values()).filter(region -> region.id.equals(id)).findFirst();
    }

    /** All names. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Region::id).toList();
    }
}
