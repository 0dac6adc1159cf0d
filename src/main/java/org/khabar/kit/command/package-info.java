/** What can be done from the command line besides serving, whichever package does it. */
@NullMarked
package org.khabar.kit.command;

import org.jspecify.annotations.NullMarked;
