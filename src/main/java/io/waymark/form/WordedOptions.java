package io.waymark.form;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Offers values in the words that the bundles have for them. */
@Component("worded")
public class WordedOptions {

    private final MessageSource messages;

    WordedOptions(MessageSource messages) {
        this.messages = messages;
    }

    /** @param words where the words are: the value follows, and {@code .hint} where there is more to say; a value may have none */
    public List<SelectOption> of(String words, Object... values) {
        return Stream.of(values).map(it -> option(words + it, it.toString())).toList();
    }

    /** The same behind one that has no value. */
    public List<SelectOption> behind(String none, String words, Object... values) {
        return Stream.concat(Stream.of(new SelectOption("", say(none))), of(words, values).stream())
                .toList();
    }

    /** @throws org.springframework.context.NoSuchMessageException where the bundles have no such key */
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    private SelectOption option(String key, String value) {
        return new SelectOption(value, words(key, value), words(key + ".hint", ""));
    }

    private String words(String key, String otherwise) {
        return messages.getMessage(
                new DefaultMessageSourceResolvable(new String[] {key}, otherwise), LocaleContextHolder.getLocale());
    }
}
