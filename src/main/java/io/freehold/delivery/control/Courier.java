package io.freehold.delivery.control;

/** A way for deliveries to reach a client. */
interface Courier {

    /** Brings the parcel, on this thread and outside any transaction; returns when the client has it. */
    void carry(Parcel parcel) throws CourierFailed;
}
