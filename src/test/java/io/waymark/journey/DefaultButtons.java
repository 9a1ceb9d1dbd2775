package io.waymark.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What Enter does in a form: a browser presses the form's first submit button. Where there are fields to press Enter in,
 * that button must be the form's own act: it goes nowhere else (no {@code formaction}), is not marked as dangerous, and
 * says nothing that the other buttons do not say too (no name of its own but {@code on}, which keeps what stands).
 */
record DefaultButtons(Page page) {

    private static final String FAULTS = """
            () => [...document.forms].flatMap(form => {
              const fields = [...form.elements];
              const enter = it => it.matches('input:not([type=hidden], [type=submit], [type=button], [type=file])');
              const submits = fields.filter(it => it.matches('button:not([type=button], [type=reset]), input[type=submit]'));
              const first = submits[0];
              if (!first || !fields.some(enter)) {
                return [];
              }
              const own = first.name === '' || first.name === 'on';
              return own && !first.hasAttribute('formaction') && !first.matches('.btn-danger')
                ? [] : [`Enter in ${form.getAttribute('action')} presses "${first.textContent.trim()}"`];
            })""";

    /** The forms of the page in which Enter does something else than the form is for. */
    @SuppressWarnings("unchecked")
    List<String> faults() {
        return (List<String>) page.evaluate(FAULTS);
    }
}
