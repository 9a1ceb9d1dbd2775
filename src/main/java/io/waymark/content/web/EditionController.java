package io.waymark.content.web;

import io.waymark.content.DimensionKey;
import io.waymark.content.EditionId;
import io.waymark.content.TopicKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** From the list of editions down to a topic, a page each. */
@Controller
class EditionController {

    private final Shelf shelf;
    private final PracticeText practiceText;

    EditionController(Shelf shelf, PracticeText practiceText) {
        this.shelf = shelf;
        this.practiceText = practiceText;
    }

    @GetMapping("/editions")
    String list(Model view) {
        view.addAttribute("pages", shelf.all());
        return "content/editions";
    }

    @GetMapping("/editions/{model}/{version}")
    String edition(@PathVariable String model, @PathVariable String version, Model view) {
        view.addAttribute("page", shelf.edition(new EditionId(model, version)));
        return "content/edition";
    }

    /**
     * @param from the version to compare with; the one before where none is named
     * @param topic whose texts stand side by side
     */
    @GetMapping("/editions/{model}/{version}/changes")
    String changes(
            @PathVariable String model,
            @PathVariable String version,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable TopicKey topic,
            Model view) {
        view.addAttribute("page", shelf.changes(new EditionId(model, version), from, topic));
        return "content/changes";
    }

    @GetMapping("/editions/{model}/{version}/{dimension}")
    String dimension(
            @PathVariable String model,
            @PathVariable String version,
            @PathVariable DimensionKey dimension,
            Model view) {
        view.addAttribute("page", shelf.dimension(new EditionId(model, version), dimension));
        return "content/dimension";
    }

    @GetMapping("/editions/{model}/{version}/{dimension}/{topic}")
    String topic(
            @PathVariable String model,
            @PathVariable String version,
            @PathVariable DimensionKey dimension,
            @PathVariable String topic,
            @RequestParam(required = false) @Nullable Integer level,
            Model view) {
        view.addAttribute("page", shelf.topic(new EditionId(model, version), dimension.topic(topic), level));
        view.addAttribute("practiceText", practiceText);
        return "content/topic";
    }
}
