/** What an article is about and what becomes of it: seats, runners, parties and states of the database, along three years. */
@NullMarked
package org.khabar.sample.generate.plot;

import org.jspecify.annotations.NullMarked;
