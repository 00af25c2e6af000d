package line12345.channels.wechat.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** This room's pages as answers: never kept by the browser, and nothing foreign runs in them. */
final class WebPage {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
                    + " img-src 'self' data:; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private WebPage() {}

    @CheckedTemplate(basePath = "wechat")
    static class Templates {
        /**
         * @param phone as typed
         * @param sent a code is on its way and is asked for
         * @param trouble empty when there is none
         * @param page where one gets without joining
         */
        static native TemplateInstance join(
                String phone, boolean sent, String trouble, String page);

        static native TemplateInstance notSignedIn(String sentence);
    }

    static Response join(int status, String phone, boolean sent, String trouble, String page) {
        return of(status, Templates.join(phone == null ? "" : phone, sent, trouble, page));
    }

    /**
     * @param sentence says what to do
     */
    static Response trouble(int status, String sentence) {
        return of(status, Templates.notSignedIn(sentence));
    }

    private static Response of(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", POLICY)
                .entity(page.render())
                .build();
    }
}
