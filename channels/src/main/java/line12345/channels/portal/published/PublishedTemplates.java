package line12345.channels.portal.published;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import line12345.ticketing.publication.reading.PublishedAnswers.Page;

/** The pages of published answers. */
@CheckedTemplate(basePath = "portal")
final class PublishedTemplates {
    private PublishedTemplates() {}

    /**
     * @param further it does not begin with the newest
     */
    static native TemplateInstance published(Page page, boolean further);

    static native TemplateInstance publishedAnswer(PublishedView answer);

    static native TemplateInstance notPublished();
}
