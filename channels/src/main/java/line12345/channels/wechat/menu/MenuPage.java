package line12345.channels.wechat.menu;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import line12345.channels.kit.StaffActor;
import line12345.channels.wechat.Wechat;
import line12345.channels.wechat.talk.MenuWords;
import line12345.ticketing.refusal.Refusal;
import line12345.ticketing.time.OfficeClock;

import org.jboss.resteasy.reactive.RestForm;

import java.util.List;

/** The administrator's screen of the menu 菜单管理: plain forms, no script of its own. */
@Path("/wechat/menu")
@RolesAllowed("ADMIN")
@Blocking
public class MenuPage {
    @Inject Wechat wechat;
    @Inject Menus menus;
    @Inject SaveMenu save;
    @Inject PublishMenu publish;
    @Inject StaffActor current;
    @Inject OfficeClock clock;

    @CheckedTemplate(basePath = "wechat")
    static class Templates {
        /**
         * @param parts three, also of those without a name
         * @param seen the version that is being changed
         * @param told a sentence, empty for none
         * @param refused whether it says that something was not done
         */
        static native TemplateInstance menu(
                List<PartFields> parts,
                int seen,
                String why,
                List<SavedLine> history,
                List<String> words,
                boolean speaks,
                String told,
                boolean refused);
    }

    @GET
    public Response show() {
        Menus.SavedMenu newest = menus.newest();
        return page(200, newest.content(), newest.version(), "", "", false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> form) {
        MenuContent content = MenuFields.read(form);
        int seen = version(form.getFirst("seen"));
        String why = form.getFirst("why");
        try {
            int version = save.save(seen, content, why, current.get(), clock.now());
            return page(200, content, version, "", "第 " + version + " 版已保存，还没有发布到微信。", false);
        } catch (Refusal refusal) {
            String typed = why == null ? "" : why;
            return page(refusal.status(), content, seen, typed, refusal.sentence(), true);
        }
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@RestForm String seen) {
        Menus.SavedMenu newest = menus.newest();
        try {
            String said = publish.publish(version(seen), clock.now());
            boolean refused = said.startsWith("没有发布");
            return page(200, newest.content(), newest.version(), "", said, refused);
        } catch (Refusal refusal) {
            int status = refusal.status();
            return page(status, newest.content(), newest.version(), "", refusal.sentence(), true);
        }
    }

    private static int version(String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private Response page(
            int status, MenuContent content, int seen, String why, String told, boolean refused) {
        TemplateInstance page =
                Templates.menu(
                        PartFields.of(content),
                        seen,
                        why,
                        SavedLine.of(menus.all()),
                        MenuWords.ALL,
                        wechat.speaks(),
                        told,
                        refused);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(page.render())
                .build();
    }
}
