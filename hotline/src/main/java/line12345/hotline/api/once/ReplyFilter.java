package line12345.hotline.api.once;

import io.vertx.ext.web.RoutingContext;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

import line12345.hotline.api.ApiPath;
import line12345.hotline.api.NextPage;

/** Puts version, place and repetition into the answer's head; what is known already is not sent. */
@Provider
class ReplyFilter implements ContainerResponseFilter {
    @Inject RoutingContext route;
    @Inject Reply reply;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!ApiPath.holds(route)) {
            return;
        }
        response.getHeaders().putSingle("Cache-Control", "no-store");
        if (response.getStatus() >= 300) {
            return;
        }
        if (reply.status() != 0) {
            response.setStatus(reply.status());
        }
        put(response, "ETag", reply.etag());
        put(response, "Location", reply.location());
        String next = NextPage.of(request.getUriInfo(), reply.next());
        put(response, "Link", next == null ? null : "<" + next + ">; rel=\"next\"");
        put(response, OnceHeaders.AGAIN, reply.again() ? "true" : null);
        String known = request.getHeaderString("If-None-Match");
        if (request.getMethod().equals("GET") && known != null && known.equals(reply.etag())) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static void put(ContainerResponseContext response, String name, String value) {
        if (value != null) {
            response.getHeaders().putSingle(name, value);
        }
    }
}
