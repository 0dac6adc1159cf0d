/** Media types with vocabularies of their own: who knows one says how answers look in it, and where. */
@NullMarked
package org.khabar.kit.http.form;

import org.jspecify.annotations.NullMarked;
