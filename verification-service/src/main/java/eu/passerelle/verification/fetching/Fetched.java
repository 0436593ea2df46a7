package eu.passerelle.verification.fetching;

/** What came of fetching a document. */
public sealed interface Fetched {
    /** It is there; nothing of it is believed. */
    record Found(byte[] content) implements Fetched {
        @Override
        public String toString() {
            return "Found[%d bytes]".formatted(content.length);
        }
    }

    /** It could not be had. */
    record Missing(Obstacle obstacle) implements Fetched {}

    /** Why a document could not be had. */
    enum Obstacle {
        /** Not an https address of a public host. */
        ADDRESS_REFUSED("its address is not a public one"),
        /** The name is unknown, or nobody answers there. */
        NOT_REACHABLE("it could not be reached"),
        /** There was an answer, and it was not the document. */
        NOT_THERE("it is not there"),
        /** It is of another media type than was asked for. */
        WRONG_TYPE("what is there is of another media type"),
        /** It is larger than may be. */
        TOO_LARGE("it is too large"),
        /** It took longer than may be. */
        TOO_SLOW("it took too long"),
        /** One was sent on more often than may be. */
        SENT_AROUND("it is redirected too often"),
        /** The host failed several times, and is left alone for a while. */
        RESTING("its host failed several times and is left alone for a while");

        private final String words;

        Obstacle(String words) {
            this.words = words;
        }

        /** As the end of a sentence, in English. */
        public String words() {
            return words;
        }
    }
}
