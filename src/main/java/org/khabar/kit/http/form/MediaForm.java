package org.khabar.kit.http.form;

/**
 * How answers look in a media type that has a vocabulary of its own. Such a bean turns what resource methods answer with
 * into what is sent; a method takes part by producing the media type.
 */
public interface MediaForm {

    /** What it is called in the parameter {@value MediaForms#PARAMETER}. */
    String word();

    /** The media type, without parameters. */
    String mediaType();

    /** The whole answer. */
    byte[] write(Object entity);
}
