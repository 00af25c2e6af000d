package line12345.channels.portal.following;

import io.vertx.core.http.HttpServerRequest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import line12345.channels.portal.OwnerCookie;
import line12345.channels.portal.UploadedPictures;
import line12345.channels.portal.upload.Uploads;
import line12345.ticketing.material.AddMaterial;
import line12345.ticketing.time.OfficeClock;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.time.Instant;
import java.util.List;

/** 补充材料, from the progress page and back to it. */
@Path("/portal/follow/material")
@PermitAll
public class MaterialPage {
    @Inject Follower follower;
    @Inject AddMaterial addMaterial;
    @Inject Uploads uploads;
    @Inject OfficeClock clock;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @RestForm String number,
            @RestForm String code,
            @RestForm String key,
            @RestForm String words,
            @RestForm List<FileUpload> pictures,
            @RestForm List<String> videos,
            @RestForm String keepPlace,
            @CookieParam(OwnerCookie.NAME) String owner,
            @Context HttpServerRequest request) {
        Instant now = clock.now();
        return follower.page(
                number,
                code,
                owner,
                request,
                now,
                "material",
                words,
                shown -> {
                    boolean place = keepPlace != null;
                    var files = UploadedPictures.read(UploadedPictures.chosen(pictures), place);
                    var films = uploads.films(key, videos == null ? List.of() : videos, place);
                    addMaterial.add(shown, key, words, files, films, now);
                    uploads.filed(key, now);
                    return Told.done("补充的内容收到了，办理的人会看到。", "Received; those in charge will see it.");
                });
    }
}
