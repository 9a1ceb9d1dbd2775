package io.waymark.planning.weight;

import io.waymark.assessment.TopicWeights;
import io.waymark.content.TopicKey;
import io.waymark.form.Clash;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How many times each topic counts, to everybody, and setting it. */
@Controller
class TopicWeightController {

    private static final String ALL = "/orgs/{slug}/topic-weights";
    private static final String ONE = ALL + "/{topic}";

    private final TopicWeightPages pages;
    private final TopicWeights weights;

    TopicWeightController(TopicWeightPages pages, TopicWeights weights) {
        this.pages = pages;
        this.weights = weights;
    }

    @GetMapping(ALL)
    Reply all(Member member) {
        return Reply.shown(TopicWeightPages.ALL, pages.all(member));
    }

    @GetMapping(ONE)
    Reply show(Member member, @PathVariable TopicKey topic) {
        return Reply.shown(TopicWeightPages.ONE, pages.one(member, topic));
    }

    @Needs(Right.PLAN_ASSESSMENTS)
    @PostMapping(ONE)
    Reply set(Member member, @PathVariable TopicKey topic, @Valid TopicWeightForm form, BindingResult problems) {
        WeightedTopic its = pages.find(member, topic);
        form.judge(problems);
        if (problems.hasErrors()) {
            return Reply.refused(TopicWeightPages.ONE, problems, pages.one(member, topic));
        }
        return weights.set(member, its.topic(), form.weight(), form.seenVersion())
                ? Reply.to(ALL + "#{topic}", member.slug(), topic)
                        .saying("planning.weight.saved", its.topic().title())
                : Reply.clash(clash(member, form, pages.find(member, topic)));
    }

    private static Clash clash(Member member, TopicWeightForm form, WeightedTopic now) {
        TopicWeightForm stands = TopicWeightForm.of(now.kept());
        return Clash.about(
                        "assessments",
                        now.topic().title(),
                        ONE,
                        member.slug(),
                        now.topic().key())
                .line("planning.weight.times", words(form), words(stands))
                .line("planning.weight.why", form.why(), stands.why())
                .over(stands.seenVersion());
    }

    private static DefaultMessageSourceResolvable words(TopicWeightForm form) {
        return new DefaultMessageSourceResolvable("planning.weight." + form.times());
    }
}
