/** The door for those who follow the news: what is newest, as a list that front-ends poll. */
@NullMarked
package org.khabar.feed;

import org.jspecify.annotations.NullMarked;
