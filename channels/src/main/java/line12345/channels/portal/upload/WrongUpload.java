package line12345.channels.portal.upload;

import line12345.ticketing.refusal.Refusal;

/** A part, a picture or a film that is not taken. */
public class WrongUpload extends Refusal {
    private WrongUpload(String code, int status, String sentence) {
        super(code, status, sentence);
    }

    static WrongUpload unknown() {
        return new WrongUpload("no-such-upload", 404, "这个文件的上传已经过期，请重新选一次。");
    }

    static WrongUpload tooLarge(Sort sort) {
        return new WrongUpload(
                "upload-too-large",
                413,
                sort == Sort.VIDEO ? "视频超过 50 MB，请截短一些，或调低清晰度后再选。" : "照片超过 5 MB，请换一张小一些的，或截屏后再选。");
    }

    static WrongUpload tooMany(Sort sort) {
        return new WrongUpload(
                "upload-too-many",
                422,
                sort == Sort.VIDEO
                        ? "视频最多 " + sort.most() + " 段，多的没有加上。"
                        : "照片最多 " + sort.most() + " 张，多的没有加上。");
    }

    static WrongUpload full() {
        return new WrongUpload("upload-full", 503, "现在上传视频的人太多，这段没有加上；请先不带视频提交，过一会儿再补充。");
    }

    static WrongUpload notThere() {
        return new WrongUpload("upload-elsewhere", 409, "这一段已经收到过，请从断开的地方接着传。");
    }

    static WrongUpload malformed() {
        return new WrongUpload("upload-malformed", 400, "上传的请求不完整，请重新选一次照片。");
    }

    static WrongUpload unfinished(Sort sort) {
        return sort == Sort.VIDEO
                ? new WrongUpload("wrong-video", 422, "有视频还没有传完，请等它传完，或去掉它再提交。")
                : new WrongUpload("wrong-picture", 422, "有照片还没有传完，请等它传完，或去掉它再提交。");
    }
}
