package org.khabar.delivery.outbound;

/** What became of a request. */
public sealed interface Outcome {

    /** In few words, for people. */
    String words();

    /** Whether it was answered 2xx, which alone is success. */
    default boolean isSuccess() {
        return this instanceof Answer answer && answer.status() / 100 == 2;
    }

    /**
     * There was an answer.
     *
     * @param excerpt how its body begins, without control characters
     */
    record Answer(int status, String excerpt) implements Outcome {

        @Override
        public String words() {
            return "answered " + status;
        }
    }

    /**
     * There was none.
     *
     * @param words why; nothing of the inside of Khabar or of its network
     */
    record Failure(String words) implements Outcome {}
}
