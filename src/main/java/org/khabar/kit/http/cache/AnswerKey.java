package org.khabar.kit.http.cache;

/**
 * What was asked for, however it was worded.
 *
 * @param address scheme, host, path and {@linkplain QueryOrder ordered} query
 * @param mediaType the negotiated media type
 * @param language the negotiated language
 */
record AnswerKey(String address, String mediaType, String language) {}
