package line12345.channels.portal;

import io.quarkus.qute.TemplateInstance;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A citizens' page as an answer: never kept by the browser, and nothing foreign runs in it. */
public final class PortalPage {
    /** Only our own files; pictures may also come from the citizen's own choice. */
    public static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
                    + " img-src 'self' blob: data:; media-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private PortalPage() {}

    public static Response.ResponseBuilder of(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", POLICY)
                .entity(page.render());
    }
}
