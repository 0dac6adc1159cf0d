package org.khabar.content.key;

/** A new key, with its text for the only time. */
public record IssuedKey(ApiKey key, KeyText text) {}
