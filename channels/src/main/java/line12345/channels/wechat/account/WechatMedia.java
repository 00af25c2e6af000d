package line12345.channels.wechat.account;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What citizens sent lies at WeChat's for three days 获取临时素材. Of some films it only says where they
 * lie; that is followed once, and only to WeChat's own servers.
 */
final class WechatMedia {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Pattern ERROR_CODE = Pattern.compile("\"errcode\"\\s*:\\s*(-?\\d{1,9})");
    private static final Pattern FILM =
            Pattern.compile("\"video_url\"\\s*:\\s*\"(https?:[^\"\\s]{1,2000})\"");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * @param refusal WeChat's code, -1 for one that cannot be read, 0 when it gave what was asked
     * @param body null when it was refused
     */
    record Answer(int refusal, InputStream body) {
        /** Empty when there are more. */
        Optional<byte[]> bytes(int most) throws IOException {
            try (body) {
                byte[] bytes = body.readNBytes(most + 1);
                return bytes.length > most ? Optional.empty() : Optional.of(bytes);
            }
        }
    }

    /**
     * @param api where WeChat's interface is
     * @throws IOException when it did not answer
     */
    Answer ask(String api, String token, String mediaId) throws IOException, InterruptedException {
        String address =
                api
                        + "/cgi-bin/media/get?access_token="
                        + URLEncoder.encode(token, StandardCharsets.UTF_8)
                        + "&media_id="
                        + URLEncoder.encode(mediaId, StandardCharsets.UTF_8);
        HttpResponse<InputStream> answer = get(URI.create(address));
        if (!words(answer)) {
            return new Answer(0, answer.body());
        }
        // WeChat says in JSON that it did not work, with status 200.
        String json;
        try (InputStream body = answer.body()) {
            json = new String(body.readNBytes(4_096), StandardCharsets.UTF_8);
        }
        Matcher film = FILM.matcher(json);
        if (film.find()) {
            return film(film.group(1).replace("\\/", "/"), URI.create(api));
        }
        Matcher code = ERROR_CODE.matcher(json);
        return new Answer(code.find() ? Integer.parseInt(code.group(1)) : -1, null);
    }

    private Answer film(String address, URI api) throws IOException, InterruptedException {
        URI where;
        try {
            where = URI.create(address);
        } catch (IllegalArgumentException noAddress) {
            return new Answer(-1, null);
        }
        if (!ofWechat(where, api)) {
            return new Answer(-1, null);
        }
        HttpResponse<InputStream> answer = get(where);
        if (answer.statusCode() != 200 || words(answer)) {
            answer.body().close();
            return new Answer(-1, null);
        }
        return new Answer(0, answer.body());
    }

    /** An answer leads nowhere else, whoever wrote it. */
    static boolean ofWechat(URI where, URI api) {
        String host = where.getHost() == null ? "" : where.getHost();
        boolean same = host.equals(api.getHost()) && where.getPort() == api.getPort();
        return same || where.getPort() < 0 && host.endsWith(".qq.com");
    }

    private HttpResponse<InputStream> get(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() >= 500) {
            answer.body().close();
            throw new IOException("WeChat answered " + answer.statusCode());
        }
        return answer;
    }

    private static boolean words(HttpResponse<InputStream> answer) {
        return answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json") || type.startsWith("text/"))
                .isPresent();
    }
}
