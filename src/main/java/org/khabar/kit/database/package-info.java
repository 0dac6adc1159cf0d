/** The one JDBC driver of the build: it lets the address of the database alone decide which database is used. */
@NullMarked
package org.khabar.kit.database;

import org.jspecify.annotations.NullMarked;
