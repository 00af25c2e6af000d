package line12345.channels.portal.published;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import line12345.channels.portal.PortalPage;
import line12345.ticketing.publication.reading.PublishedAnswers;

/** 看答复: what others asked and what they were answered. */
@Path("/portal/published")
@PermitAll
public class PublishedPage {
    /** Answers of a page: a few screens of a telephone. */
    static final int ROWS = 15;

    @Inject PublishedAnswers answers;

    @GET
    public Response list(@QueryParam("after") @DefaultValue("") String after) {
        var page = answers.page(after, ROWS);
        return PortalPage.of(200, PublishedTemplates.published(page, !after.isEmpty())).build();
    }

    @GET
    @Path("{key}")
    public Response one(@PathParam("key") String key) {
        return answers.of(key)
                .map(found -> PublishedTemplates.publishedAnswer(PublishedView.of(found)))
                .map(page -> PortalPage.of(200, page).build())
                .orElseGet(() -> PortalPage.of(404, PublishedTemplates.notPublished()).build());
    }
}
