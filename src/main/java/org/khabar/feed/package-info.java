/**
 * The door for those who follow the news: what is newest, as a list that front-ends poll and as feeds; and what search
 * engines and other robots read first.
 */
@NullMarked
package org.khabar.feed;

import org.jspecify.annotations.NullMarked;
