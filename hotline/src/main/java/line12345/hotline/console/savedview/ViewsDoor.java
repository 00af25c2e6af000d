package line12345.hotline.console.savedview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import line12345.hotline.signin.CurrentActor;
import line12345.ticketing.savedview.PutViewFirst;
import line12345.ticketing.savedview.RemoveView;
import line12345.ticketing.savedview.RenameView;
import line12345.ticketing.savedview.SaveView;
import line12345.ticketing.savedview.SavedView;
import line12345.ticketing.savedview.SavedViews;
import line12345.ticketing.savedview.ShareView;
import line12345.ticketing.time.OfficeClock;

import java.util.List;

/** Views of a list: shown as chips, kept, renamed, put first, shared, removed. */
@Path("/views")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class ViewsDoor {
    @Inject CurrentActor current;
    @Inject OfficeClock clock;
    @Inject SavedViews views;
    @Inject SaveView save;
    @Inject RenameView rename;
    @Inject RemoveView remove;
    @Inject PutViewFirst putFirst;
    @Inject ShareView share;

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance views(String list, List<SavedView> views, boolean shares);
    }

    /**
     * @param list address of the list
     * @param query of the address as it is now
     */
    public record ViewForm(String list, String name, String query) {}

    public record NameForm(String name) {}

    public record SwitchForm(boolean on) {}

    public record Kept(long id) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance of(@QueryParam("list") @DefaultValue("") String list) {
        return Templates.views(
                list, views.of(list, current.get()), SavedViews.shares(current.get()));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Kept keep(ViewForm form) {
        return new Kept(
                save.save(form.list(), form.name(), form.query(), current.get(), clock.now()));
    }

    @POST
    @Path("{id}/name")
    public void rename(@PathParam("id") long id, NameForm form) {
        rename.rename(id, form.name(), current.get());
    }

    @POST
    @Path("{id}/first")
    public void first(@PathParam("id") long id, SwitchForm form) {
        putFirst.put(id, form.on(), current.get());
    }

    @POST
    @Path("{id}/share")
    public void share(@PathParam("id") long id, SwitchForm form) {
        share.share(id, form.on(), current.get());
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public void remove(@PathParam("id") long id) {
        remove.remove(id, current.get());
    }
}
