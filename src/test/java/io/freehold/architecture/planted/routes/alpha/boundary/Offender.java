package io.freehold.architecture.planted.routes.alpha.boundary;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Planted: a route that says nothing about who may call it. */
@Path("/planted")
public class Offender {
    @GET
    public String show() {
        return "";
    }
}
