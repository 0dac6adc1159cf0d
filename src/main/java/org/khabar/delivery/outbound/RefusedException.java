package org.khabar.delivery.outbound;

/** A request that is not sent because of where it would go. Its message is for whoever named the address. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message, null, false, false);
    }
}
