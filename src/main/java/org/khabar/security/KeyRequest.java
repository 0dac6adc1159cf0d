package org.khabar.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who shows this key. */
final class KeyRequest extends BaseAuthenticationRequest {

    private final String text;

    KeyRequest(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
