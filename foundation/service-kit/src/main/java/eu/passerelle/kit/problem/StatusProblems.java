package eu.passerelle.kit.problem;

/** The problems every service may have, whatever it is about. */
final class StatusProblems {

    private StatusProblems() {}

    static Problem invalid() {
        return Problem.named("invalid-request", 400, "The request breaks rules; see errors.");
    }

    static Problem unreadableBody() {
        return Problem.named(
                "unreadable-body", 400, "The body can't be read as what is expected here.");
    }

    /** The problem that goes with a status, where nothing more is known. */
    static Problem of(int status) {
        return switch (status) {
            case 400 -> Problem.named("bad-request", 400, "The request can't be understood.");
            case 401 -> Problem.named("not-authenticated", 401, "Log in, or send a valid token.");
            case 403 -> Problem.named("not-allowed", 403, "The account may not do this.");
            case 404 -> Problem.named("not-found", 404, "There is nothing here.");
            case 405 ->
                    Problem.named("method-not-allowed", 405, "What is here has no such method.");
            case 406 ->
                    Problem.named("not-acceptable", 406, "There is no such form of what is here.");
            case 413 ->
                    Problem.named("too-large", 413, "The request is larger than is taken here.");
            case 415 ->
                    Problem.named(
                            "unsupported-media-type", 415, "The body has a form not taken here.");
            case 431 ->
                    Problem.named("headers-too-large", 431, "The request's headers are too large.");
            default ->
                    status >= 500
                            ? Problem.named("fault", status, "Something went wrong on our side.")
                            : Problem.named("not-possible", status, "This can't be done.");
        };
    }
}
