package line12345.channels.portal.filing;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A form that is all right, but for what a test changes. */
final class AForm {
    private final Map<String, String> values =
            new HashMap<>(
                    Map.of(
                            "key", "11111111-2222-3333-4444-555555555555",
                            "content", "路灯不亮",
                            "kind", "HELP",
                            "phone", "13812345678"));
    private List<FileUpload> pictures = List.of();

    private List<String> videos = List.of();

    private AForm() {}

    static AForm aForm() {
        return new AForm();
    }

    AForm with(String field, String value) {
        values.put(field, value);
        return this;
    }

    AForm withPictures(FileUpload... files) {
        pictures = Arrays.asList(files);
        return this;
    }

    AForm withVideos(String... ids) {
        videos = List.of(ids);
        return this;
    }

    FilingForm form() {
        return new FilingForm(
                values.get("key"),
                values.get("content"),
                values.get("kind"),
                values.get("matterCode"),
                values.get("placeCode"),
                values.get("address"),
                values.get("name"),
                values.get("phone"),
                values.get("confidential"),
                pictures,
                List.of(),
                videos,
                values.get("keepPlace"));
    }
}
