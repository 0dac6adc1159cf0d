/** Media types with vocabularies of their own: who knows one says how answers look in it. */
@NullMarked
package org.khabar.kit.http.form;

import org.jspecify.annotations.NullMarked;
