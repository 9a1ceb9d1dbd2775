package io.waymark.content.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** No edition, dimension, topic or level goes by that name. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotInModel extends RuntimeException {

    NotInModel(Object name) {
        super("Not in the model: " + name);
    }
}
