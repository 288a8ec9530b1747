package io.freehold.architecture.planted.web.alpha.control;

import jakarta.ws.rs.core.Response;

/** Planted: HTTP outside the boundary. */
public class Offender {
    Response answer;
}
