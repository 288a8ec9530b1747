package io.freehold.kernel;

import java.time.Duration;
import java.util.List;

/**
 * Why a request was not carried out: a value, which one mapper turns into a problem+json answer (RFC
 * 9457). Whatever is not a refusal is a fault of ours and answers 500.
 *
 * <p>{@code detail} is read by the caller: it says what to do next and never repeats a secret or
 * another tenant's value.
 */
public sealed interface Refusal {

    /** HTTP status, 400 to 503. */
    int status();

    /** Stable SCREAMING_SNAKE code which clients branch on. */
    String code();

    /** One sentence for the person who reads it. */
    String detail();

    /** This refusal as an exception that rolls the transaction back. */
    default Refused raise() {
        return new Refused(this);
    }

    /** 401: no caller, or one that may no longer act. */
    record Unauthenticated(String code, String detail) implements Refusal {
        @Override
        public int status() {
            return 401;
        }
    }

    /** 403: the caller is known and may not. */
    record Forbidden(String code, String detail) implements Refusal {
        @Override
        public int status() {
            return 403;
        }
    }

    /** 404: absent or another tenant's; the two must not be told apart. */
    record NotFound() implements Refusal {
        @Override
        public int status() {
            return 404;
        }

        @Override
        public String code() {
            return "NOT_FOUND";
        }

        @Override
        public String detail() {
            return "There is nothing here, or it is not yours to see.";
        }
    }

    /** 400: values that were read and are not acceptable, each named by its field. */
    record Invalid(List<FieldError> errors) implements Refusal {
        public Invalid {
            errors = List.copyOf(errors);
        }

        /** A single field's error. */
        public static Invalid of(String field, String message) {
            return new Invalid(List.of(new FieldError(field, message)));
        }

        @Override
        public int status() {
            return 400;
        }

        @Override
        public String code() {
            return "VALIDATION_FAILED";
        }

        @Override
        public String detail() {
            return "Some values cannot be accepted; see errors.";
        }
    }

    /** 400: the request could not be read at all. */
    record Malformed(String code, String detail) implements Refusal {
        @Override
        public int status() {
            return 400;
        }
    }

    /** 402: the plan's limit is reached or the trial is over. */
    record PaymentRequired(String code, String detail) implements Refusal {
        @Override
        public int status() {
            return 402;
        }
    }

    /** 409: the object's state does not allow it now; {@code errors} name the fields that clash, if any does. */
    record Conflict(String code, String detail, List<FieldError> errors) implements Refusal {
        public Conflict {
            errors = List.copyOf(errors);
        }

        /** A clash that no single field is to blame for. */
        public Conflict(String code, String detail) {
            this(code, detail, List.of());
        }

        @Override
        public int status() {
            return 409;
        }
    }

    /** 412: the caller edited a version that is no longer the newest. */
    record Stale() implements Refusal {
        @Override
        public int status() {
            return 412;
        }

        @Override
        public String code() {
            return "STALE_VERSION";
        }

        @Override
        public String detail() {
            return "Someone changed this in the meantime. Read it again, then repeat your change.";
        }
    }

    /** 413: the body is larger than the route takes. */
    record TooLarge(String detail) implements Refusal {
        @Override
        public int status() {
            return 413;
        }

        @Override
        public String code() {
            return "BODY_TOO_LARGE";
        }
    }

    /** 415: a body of a kind that the route does not read. */
    record UnsupportedMedia(String detail) implements Refusal {
        @Override
        public int status() {
            return 415;
        }

        @Override
        public String code() {
            return "UNSUPPORTED_MEDIA_TYPE";
        }
    }

    /** 422: understood, well formed, and contradicting something said before. */
    record Unprocessable(String code, String detail) implements Refusal {
        @Override
        public int status() {
            return 422;
        }
    }

    /** 428: an edit without the version that it starts from. */
    record PreconditionRequired(String detail) implements Refusal {
        @Override
        public int status() {
            return 428;
        }

        @Override
        public String code() {
            return "PRECONDITION_REQUIRED";
        }
    }

    /** 429: more requests than the window allows; {@code limit} per window, free again in {@code retryAfter}. */
    record Limited(String detail, int limit, Duration retryAfter) implements Refusal {
        @Override
        public int status() {
            return 429;
        }

        @Override
        public String code() {
            return "RATE_LIMITED";
        }
    }

    /** 503: the server cannot serve this now and says when to come back. */
    record Unavailable(String code, String detail, Duration retryAfter) implements Refusal {
        @Override
        public int status() {
            return 503;
        }
    }
}
