package org.khabar.tagging.reading;

/**
 * Where something stands.
 *
 * @param start in UTF-16 units from the beginning of what the place names, without markup
 * @param end behind the last unit
 * @param text what stands there, as it is spelt
 */
public record Spot(Place place, int start, int end, String text) {}
