package io.waymark.discussion;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** A mention in a comment that was read; its words go through the same escaping as all others. */
final class MentionMark extends CustomNode {

    static final String CLASS = "mention";

    private final String words;

    MentionMark(String words) {
        this.words = words;
    }

    /** Writes it as marked text. */
    static final class Renderer implements NodeRenderer {

        private final HtmlWriter html;

        Renderer(HtmlNodeRendererContext context) {
            this.html = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(MentionMark.class);
        }

        @Override
        public void render(Node node) {
            html.tag("span", Map.of("class", CLASS));
            html.text(((MentionMark) node).words);
            html.tag("/span");
        }
    }
}
