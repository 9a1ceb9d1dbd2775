package io.waymark.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/** Sends the browser to another page of ours, which says what happened. */
class Onward extends RedirectView {

    private final Map<String, Serializable> kept = new HashMap<>();

    Onward(String location) {
        super(location, true);
        setStatusCode(HttpStatus.SEE_OTHER);
        setExpandUriTemplateVariables(false);
        setExposeModelAttributes(false);
    }

    /** Keeps something for the next page alone. */
    void keep(String name, Serializable value) {
        kept.put(name, value);
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object notice = model.get(Reply.NOTICE);
        if (notice != null) {
            RequestContextUtils.getOutputFlashMap(request).put(Reply.NOTICE, notice);
        }
        kept.forEach(RequestContextUtils.getOutputFlashMap(request)::put);
        super.renderMergedOutputModel(model, request, response);
    }
}
