-- 云江市: a city that does not exist, with offices on four levels.
insert into department (id, parent_id, name, level, kind) values
    (1, null, '市城市管理局', 1, 'FUNCTIONAL'),
    (2, null, '市住房和城乡建设局', 1, 'FUNCTIONAL'),
    (3, null, '市公安局交通警察支队', 1, 'FUNCTIONAL'),
    (4, null, '市生态环境局', 1, 'FUNCTIONAL'),
    (5, null, '市市场监督管理局', 1, 'FUNCTIONAL'),
    (6, null, '市人力资源和社会保障局', 1, 'FUNCTIONAL'),
    (7, null, '市水务集团', 1, 'FUNCTIONAL'),
    (8, null, '市交通运输局', 1, 'FUNCTIONAL'),
    (9, null, '市教育局', 1, 'FUNCTIONAL'),
    (10, null, '市卫生健康委员会', 1, 'FUNCTIONAL'),
    (11, null, '市纪委监委信访室', 1, 'DISCIPLINE'),
    (21, null, '云湖区政府', 2, 'TERRITORIAL'),
    (22, null, '柳堤区政府', 2, 'TERRITORIAL'),
    (23, null, '青石区政府', 2, 'TERRITORIAL'),
    (31, 21, '云湖区城市管理局', 2, 'FUNCTIONAL'),
    (32, 22, '柳堤区城市管理局', 2, 'FUNCTIONAL'),
    (33, 23, '青石区城市管理局', 2, 'FUNCTIONAL'),
    (34, 21, '云湖区住房和城乡建设局', 2, 'FUNCTIONAL'),
    (35, 22, '柳堤区住房和城乡建设局', 2, 'FUNCTIONAL'),
    (36, 23, '青石区住房和城乡建设局', 2, 'FUNCTIONAL'),
    (41, 21, '云湖区桂花街道办事处', 3, 'TERRITORIAL'),
    (42, 21, '云湖区望江街道办事处', 3, 'TERRITORIAL'),
    (43, 22, '柳堤区春晓街道办事处', 3, 'TERRITORIAL'),
    (44, 22, '柳堤区石桥街道办事处', 3, 'TERRITORIAL'),
    (45, 23, '青石区南门街道办事处', 3, 'TERRITORIAL'),
    (46, 23, '青石区矿山街道办事处', 3, 'TERRITORIAL'),
    (37, 11, '云湖区纪委监委信访室', 2, 'DISCIPLINE'),
    (51, 31, '云湖区城市管理局市容科', 4, 'SECTION'),
    (52, 31, '云湖区城市管理局设施科', 4, 'SECTION'),
    (53, 1, '市城市管理局路灯管理科', 4, 'SECTION'),
    (54, 41, '桂花街道城市建设办公室', 4, 'SECTION'),
    (55, 41, '桂花街道综合行政执法队', 4, 'SECTION'),
    (56, 43, '春晓街道平安建设办公室', 4, 'SECTION');
select setval(pg_get_serial_sequence('department', 'id'), 100);

insert into place (code, parent_code, name) values
    ('01', null, '云湖区'), ('02', null, '柳堤区'), ('03', null, '青石区'),
    ('0101', '01', '桂花街道'), ('0102', '01', '望江街道'),
    ('0201', '02', '春晓街道'), ('0202', '02', '石桥街道'),
    ('0301', '03', '南门街道'), ('0302', '03', '矿山街道');

insert into leader (name, post, charge, department_id, list_place) values
    ('周明远', '副市长', '城市管理、住房和城乡建设、生态环境', 1, 1),
    ('许静', '副市长', '教育、卫生健康、人力资源和社会保障', 6, 2),
    ('沈立', '云湖区区长', '云湖区全面工作', 21, 3);

insert into matter (code, parent_code, name) values
    ('01', null, '市容环卫'), ('02', null, '住房物业'), ('03', null, '交通出行'),
    ('04', null, '生态环境'), ('05', null, '市场消费'), ('06', null, '劳动社保'),
    ('07', null, '公用事业'), ('08', null, '教育'), ('09', null, '医疗卫生'),
    ('10', null, '邻里社区'), ('11', null, '干部作风'), ('12', null, '综合政策'),
    ('0101', '01', '路灯不亮'), ('0102', '01', '垃圾清运'), ('0103', '01', '占道经营'),
    ('0104', '01', '井盖破损'),
    ('0201', '02', '物业服务'), ('0202', '02', '房屋漏水'), ('0203', '02', '公积金贷款'),
    ('0301', '03', '违法停车'), ('0302', '03', '信号灯故障'), ('0303', '03', '公交线路'),
    ('0401', '04', '噪声扰民'), ('0402', '04', '油烟异味'), ('0403', '04', '污水排放'),
    ('0501', '05', '食品安全'), ('0502', '05', '预付卡退款'), ('0503', '05', '价格欺诈'),
    ('0601', '06', '拖欠工资'), ('0602', '06', '社保缴费'),
    ('0701', '07', '停水'), ('0702', '07', '水费争议'),
    ('0801', '08', '入学政策'), ('0901', '09', '医保报销'),
    ('1001', '10', '楼道堆物'), ('1002', '10', '邻里纠纷'),
    ('1101', '11', '服务态度'), ('1201', '12', '政策咨询');

-- 派单目录: matter × place → lead, co-handlers. A line without a place is for the whole city.
insert into catalogue_version
    (id, name, source, state, created_by, created_by_name, created_at,
     valid_from, published_by, published_by_name, published_at) values
    (1, '2025 年版', '云江市人民政府办公室关于印发派单目录的通知', 'PUBLISHED', 0, '系统',
     '2024-12-20 09:00+08', '2025-01-01 00:00+08', 0, '系统', '2024-12-25 15:00+08');
select setval(pg_get_serial_sequence('catalogue_version', 'id'), 100);

insert into catalogue_entry (id, version_id, matter_code, place_code, lead_id, street_allowed, source) values
    (1, 1, '01', null, 1, false, '《云江市城市管理条例》第五条'),
    (2, 1, '01', '01', 31, false, '《云江市城市管理条例》第六条'),
    (3, 1, '01', '02', 32, false, '《云江市城市管理条例》第六条'),
    (4, 1, '01', '03', 33, false, '《云江市城市管理条例》第六条'),
    (5, 1, '02', null, 2, false, '市住建局“三定”规定'),
    (6, 1, '0201', '01', 34, false, '《物业管理条例》第五条'),
    (7, 1, '0201', '02', 35, false, '《物业管理条例》第五条'),
    (8, 1, '0201', '03', 36, false, '《物业管理条例》第五条'),
    (9, 1, '0301', null, 3, false, '《道路交通安全法》第五条'),
    (10, 1, '0302', null, 3, false, '《道路交通安全法》第二十五条'),
    (11, 1, '0303', null, 8, false, '市交通运输局“三定”规定'),
    (12, 1, '04', null, 4, false, '《环境保护法》第十条'),
    (13, 1, '0402', '01', 31, false, '《大气污染防治法》第八十一条，市政府分工'),
    (14, 1, '05', null, 5, false, '市市场监管局“三定”规定'),
    (15, 1, '06', null, 6, false, '市人社局“三定”规定'),
    (16, 1, '07', null, 7, false, '《城市供水条例》第七条'),
    (17, 1, '08', null, 9, false, '市教育局“三定”规定'),
    (18, 1, '09', null, 10, false, '市卫健委“三定”规定'),
    (19, 1, '10', '0101', 41, false, '乡镇（街道）履职事项清单'),
    (20, 1, '10', '0102', 42, false, '乡镇（街道）履职事项清单'),
    (21, 1, '10', '0201', 43, false, '乡镇（街道）履职事项清单'),
    (22, 1, '10', '0202', 44, false, '乡镇（街道）履职事项清单'),
    (23, 1, '10', '0301', 45, false, '乡镇（街道）履职事项清单'),
    (24, 1, '10', '0302', 46, false, '乡镇（街道）履职事项清单'),
    (25, 1, '11', null, 11, false, '《信访工作条例》'),
    (26, 1, '0103', '01', 31, true, '《乡镇（街道）履职事项清单》：占道经营由街道配合处置'),
    (27, 1, '0103', '02', 32, true, '《乡镇（街道）履职事项清单》：占道经营由街道配合处置'),
    (28, 1, '0103', '03', 33, true, '《乡镇（街道）履职事项清单》：占道经营由街道配合处置');
select setval(pg_get_serial_sequence('catalogue_entry', 'id'), 1000);
insert into catalogue_co_handler (entry_id, department_id, position) values
    (13, 4, 1),
    (6, 31, 1),
    (6, 41, 2),
    (11, 3, 1),
    (26, 41, 1),
    (26, 42, 2),
    (27, 43, 1),
    (27, 44, 2),
    (28, 45, 1),
    (28, 46, 2);
update matter set discipline = true where code = '11';
