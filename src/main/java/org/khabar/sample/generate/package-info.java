/**
 * Fills a database with as many invented articles as one likes, about the parties, candidates and places that are in it,
 * so that lists, searches and front-ends meet the size and the mixture of a real newsroom. The same seed always tells the
 * same stories. Every sentence comes from {@code grammar.txt}; nothing in it is news, and whoever is quoted is invented.
 */
@NullMarked
package org.khabar.sample.generate;

import org.jspecify.annotations.NullMarked;
