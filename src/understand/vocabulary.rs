//! The words of column headers, in English, Chinese, French, Dutch, German and Spanish, and what each means.
//!
//! Phrases are written as [`super::headers::words`] leaves them: folded, words apart, digits apart from letters. Within
//! an entry they are parted by `|`. Phrases in Han characters are found anywhere, others at word boundaries; the
//! longest phrase wins where two overlap. How the parts of a header join to a role is in [`super::headers`].

use super::role::{Goods, Identifier, Measure, Money, PartyAttribute, PartyRole, PlaceRole, Role, TimeRole, Transport};

/// What a phrase contributes to a header.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Means {
    /// The whole meaning, whatever stands around it.
    Is(Role),
    /// A party; with an attribute beside it, the attribute of that party.
    Party(PartyRole),
    /// A party only if an attribute stands beside it ("ship city", but "ship mode").
    PartyBeside(PartyRole),
    /// An attribute of a party.
    Attribute(PartyAttribute),
    /// A part of the transport; with "country" or "port" beside it or alone, a place.
    Place(PlaceRole),
    /// A kind of site: port, warehouse, plant.
    Site,
    /// A document or consignment; with "number" beside it, its identifier; with "date", its date.
    Document(Identifier),
    /// "Number", "id", "code": what it numbers stands beside it.
    Number,
    /// "Date", "time".
    Date,
    /// Something that happens at a time.
    Event(TimeRole),
    /// Goods; with "name", "number", "price" … beside it, that of the goods.
    Article,
    /// No role, whatever stands around it: a status, a flag, a count of letters.
    Not,
}

use Means::{Article, Attribute, Date, Document, Event, Is, Not, Number, Party, PartyBeside, Place, Site};

const fn goods(is: Goods) -> Means {
    Is(Role::Goods(is))
}
const fn measure(is: Measure) -> Means {
    Is(Role::Measure(is))
}
const fn money(is: Money) -> Means {
    Is(Role::Money(is))
}
const fn transport(is: Transport) -> Means {
    Is(Role::Transport(is))
}
const fn time(is: TimeRole) -> Means {
    Is(Role::Time(is))
}
const fn identifier(is: Identifier) -> Means {
    Is(Role::Identifier(is))
}
const fn party(is: PartyRole, attribute: PartyAttribute) -> Means {
    Is(Role::Party(is, attribute))
}

/// Phrase → meaning.
pub(super) const VOCABULARY: &[(&str, Means)] = &[
    // Parties.
    (
        "shipper|consignor|sender|shipped by|expediteur|chargeur|afzender|verlader|absender|versender|remitente|expedidor|embarcador|cargador|发件人|寄件人|发货单位|发货人|托运人|寄件方|发货方|发件|寄件|送り主|荷送人",
        Party(PartyRole::Consignor),
    ),
    (
        "seller|vendor|supplier|merchant|sold by|vendeur|fournisseur|verkoper|leverancier|verkaufer|lieferant|vendedor|proveedor|shop name|store name|卖家|卖方|供应商|商家|店铺|销售方|供货商",
        Party(PartyRole::Seller),
    ),
    (
        "exporter|foreign exporter|foriegn exporter|exportateur|exporteur|ausfuhrer|exportador|出口商|出口方|出口企业|境内发货人",
        Party(PartyRole::Exporter),
    ),
    (
        "manufacturer|producer|maker|made by|fabricant|producteur|fabrikant|producent|hersteller|fabricante|生产商|制造商|厂家|生产企业|厂商",
        Party(PartyRole::Manufacturer),
    ),
    ("manufacturing site|production site|manufacturing plant|生产厂", party(PartyRole::Manufacturer, PartyAttribute::Name)),
    (
        "consignee|recipient|receiver|addressee|ship to|shipto|deliver to|delivered to|destinataire|receptionnaire|ontvanger|geadresseerde|empfanger|destinatario|consignatario|收件人|收货人|收货单位|收件方|收货方|收件|收货|荷受人",
        Party(PartyRole::Consignee),
    ),
    ("shipping|ship|delivery|lieferung|liefer|livraison|levering|entrega|配送", PartyBeside(PartyRole::Consignee)),
    (
        "buyer|customer|client|purchaser|bill to|billing|retailer|sold to|acheteur|kunde|kaufer|besteller|koper|klant|comprador|cliente|买家|买方|客户|顾客|会员|购买人|用户名",
        Party(PartyRole::Buyer),
    ),
    (
        "importer|us importer|importer of record|ior|importateur|invoerder|einfuhrer|importador|进口商|进口方|进口企业|境内收货人",
        Party(PartyRole::Importer),
    ),
    ("notify|notify party|notifier|also notify|a notifier|meldeadresse|notificar|通知人|通知方", Party(PartyRole::Notify)),
    (
        "declarant|customs broker|broker|declarer|anmelder|aangever|declarante|agent en douane|报关行|申报人|申报单位|报关单位",
        Party(PartyRole::Declarant),
    ),
    (
        "carrier|courier|airline|shipping line|haulier|trucker|transporteur|vervoerder|frachtfuhrer|spediteur fracht|transportista|porteador|快递公司|承运人|承运商|物流公司|物流商|运输公司|航空公司|船公司",
        Party(PartyRole::Carrier),
    ),
    (
        "forwarder|freight forwarder|shipping agent|forwarding agent|transitaire|expediteur spedition|spediteur|expeditie|transitario|货代|货运代理",
        Party(PartyRole::Forwarder),
    ),
    (
        "platform|marketplace|sales channel|webshop|plateforme|plattform|marktplatz|plataforma|电商平台|平台",
        Party(PartyRole::Platform),
    ),
    ("party", PartyBeside(PartyRole::Unspecified)),
    ("party id", party(PartyRole::Unspecified, PartyAttribute::Id)),
    // Attributes of parties.
    (
        "name|company|company name|full name|contact|contact name|nom|naam|bedrijf|firma|nombre|empresa|societe|姓名|名称|公司名称|联系人",
        Attribute(PartyAttribute::Name),
    ),
    (
        "first name|fname|lname|given name|last name|family name|surname|vorname|nachname|prenom|voornaam|achternaam|apellido|apellidos|姓|名",
        Attribute(PartyAttribute::Name),
    ),
    (
        "vat|vat number|vat no|vat id|vat nr|eori|eori number|ioss|ioss number|lei|gln|duns|tin|tax id|taxid|tax number|ein|scac|cnpj|uscc|btw|btw nummer|ust id|ustid|umsatzsteuer id|steuernummer|numero tva|tva|nif|cif number|rut|gstin|abn|vat号|税号|统一社会信用代码|纳税人识别号",
        Attribute(PartyAttribute::RegisteredId),
    ),
    (
        "passport|passport no|passport number|id card|identity card|identity number|national id|personal id|ssn|cpf|dni|nie|bsn|rijksregisternummer|registre national|ausweis|ausweisnummer|身份证|身份证号|护照|证件号|证件号码",
        Attribute(PartyAttribute::PersonalId),
    ),
    (
        "street|address|address 1|address 2|address 3|address line|address line 1|address line 2|street address|house number|house no|addr|strasse|hausnummer|adresse|rue|straat|huisnummer|adres|direccion|calle|domicilio|地址|详细地址|街道|门牌",
        Attribute(PartyAttribute::Street),
    ),
    (
        "city|town|place name|locality|municipality|ville|commune|plaats|stad|gemeente|woonplaats|stadt|ort|ciudad|localidad|municipio|城市|市|区县",
        Attribute(PartyAttribute::City),
    ),
    (
        "state|province|region|county|prefecture|etat|provincie|bundesland|provincia|estado|comunidad|省份|州|省|地区",
        Attribute(PartyAttribute::Region),
    ),
    (
        "zip|zip code|zipcode|zip code prefix|postal code|postcode|post code|postalcode|code postal|cp|plz|postleitzahl|codigo postal|cep|pin code|pincode|邮编|邮政编码",
        Attribute(PartyAttribute::Postcode),
    ),
    (
        "country|country code|countrycode|country name|nation|land|landcode|landercode|pays|code pays|pais|国家|国别|国家代码|国家地区",
        Attribute(PartyAttribute::Country),
    ),
    (
        "email|e mail|mail|email address|e mail address|mailadresse|courriel|correo|correo electronico|邮箱|电子邮件|电子邮箱",
        Attribute(PartyAttribute::Email),
    ),
    (
        "phone|phone number|telephone|tel|tel no|mobile|mobile no|mobile number|cell phone|fax|contact number|telefon|telefonnummer|handy|telefoon|telefoonnummer|gsm|telephone portable|telefono|movil|电话|手机|手机号|联系电话|联系方式",
        Attribute(PartyAttribute::Phone),
    ),
    ("driver mobile no|driver phone", Not),
    // Places.
    (
        "origin|country of origin|origin country|made in|coo|country of manufacture|ursprung|ursprungsland|pays d origine|origine|land van oorsprong|oorsprong|pais de origen|origen|原产国|原产地|产地",
        Place(PlaceRole::Origin),
    ),
    (
        "departure|dispatch|despatch|country of departure|country of export|country of dispatch|country of despatch|departure country|export country|exporting country|ship from|shipped from|from country|pickup location|place of receipt|from location|versandland|abgangsland|ausfuhrland|abgang|pays de depart|pays d exportation|depart|land van verzending|land van uitvoer|vertrek|pais de exportacion|pais de salida|发货地|出发地|起运国|启运国|起运地|始发地|装货地点|发货国|发货国家|出口国",
        Place(PlaceRole::Departure),
    ),
    (
        "port of loading|port of lading|airport of loading|loading port|loading|lading|foreign port of lading|foreign of lading|pol|port of origin|origin port|airport of departure|departure airport|airport of origin|origin airport|ladehafen|verladehafen|port de chargement|laadhaven|puerto de carga|装货港|起运港|装运港|始发港|始发机场",
        Place(PlaceRole::Loading),
    ),
    (
        "transit|hub|transhipment|transshipment|via|office of entry|customs post|border office|port of entry|umschlaghafen|中转|中转港|口岸|进境关别",
        Place(PlaceRole::Transit),
    ),
    (
        "port of discharge|discharge|port of unlading|u s port of unlading|us port of unlading|unlading|unloading|pod|port of arrival|destination port|airport of destination|destination airport|arrival airport|port of destination|loschhafen|entladehafen|port de dechargement|loshaven|puerto de descarga|卸货港|目的港|抵运港|到达港|目的机场",
        Place(PlaceRole::Discharge),
    ),
    (
        "destination|dest|des|order country|order city|order region|order state|order zipcode|country of destination|destination country|final destination|place of delivery|delivery country|ship to country code|import country|importing country|to country|bestimmung|bestimmungsland|zielland|ziel|pays de destination|land van bestemming|bestemming|pais de destino|destino|目的地|目的国|销售区域|销售地区|收货地|卸货地点|送达地|抵达国|运抵国",
        Place(PlaceRole::Destination),
    ),
    (
        "plant|warehouse|dc|distribution center|distribution centre|fulfillment center|fulfilment centre|depot|facility|site|location|station|port|airport|terminal|haven|hafen|puerto|lager|magazijn|entrepot|almacen|fabriek|werk|usine|仓库|机场|港口|站点",
        Site,
    ),
    (
        "office|office id|customs office|zollstelle|bureau de douane|douanekantoor|aduana|关别|海关",
        identifier(Identifier::Reference),
    ),
    // Goods.
    (
        "hs|hs code|hs 6|hs 6 code|hs 4|hs 8|hs 10|hs number|hscode|hts|hts code|htsus|tariff code|tariff|tariff number|commodity code|cn code|taric|customs code|cn 8|harmonized code|harmonised code|harmonized system|zolltarifnummer|warennummer|taricnummer|code douanier|code sh|nomenclature|goederencode|gn code|partida arancelaria|codigo arancelario|subpartida|海关编码|税则号|税则号数|税号编码|商品编码|hs编码|产品海关编码",
        goods(Goods::TariffCode),
    ),
    (
        "description|goods description|description of goods|product description|product desctription|item description|cargo description|commodity|commodity description|content|contents|contents description|goods|nature of goods|warenbeschreibung|warenbezeichnung|beschreibung|bezeichnung|inhalt|description des marchandises|designation|marchandise|marchandises|contenu|libelle|omschrijving|goederenomschrijving|inhoud|descripcion|descripcion de la mercancia|mercancia|contenido|品名|货物名称|商品名称|物品名称|产品名称|产品中文品名|产品英文品名|内容物|货品|货名|货物说明|商品说明|商品|货物描述|申报品名",
        goods(Goods::Description),
    ),
    (
        "product name|item name|lineitem name|line item name|article name|produktname|artikelbezeichnung|nom du produit|productnaam|nombre del producto|title|product title",
        goods(Goods::Description),
    ),
    (
        "sku|lineitem sku|line item sku|gtin|ean|upc|asin|isbn|part number|part no|article number|article no|item number|item no|item code|product code|product id|product number|material number|artikelnummer|artikel nr|reference article|referencia|sku编码|货号|商品编号|产品编号|料号|条码",
        goods(Goods::Article),
    ),
    (
        "category|product category|product category name|product group|product type|goods category|item category|item group|commodity group|department|warengruppe|kategorie|categorie|produktgruppe|categoria|familia|品类|类目|类别|商品类别|商品分类|sub classification|classification|molecule|molecule test type|therapeutic class",
        goods(Goods::Category),
    ),
    ("brand|brand name|marque|marke|merk|marca|品牌", goods(Goods::Brand)),
    ("product|item|article|lineitem|line item|goods item|artikel|produkt|producto|produit|articulo|产品", Article),
    // Transport.
    (
        "mode of transport|transport mode|shipment mode|ship mode|shipping mode|mode|means of transport code|border mode|verkehrszweig|beforderungsart|mode de transport|vervoerswijze|modo de transporte|运输方式|运输模式",
        transport(Transport::Mode),
    ),
    (
        "vessel|vessel name|ship name vessel|imo|imo number|vehicle|vehicle no|vehicle number|truck no|license plate|plate number|aircraft|conveyance|schiff|kennzeichen|navire|schip|kenteken|buque|matricula|车牌号|车牌|船名|运输工具",
        transport(Transport::Means),
    ),
    (
        "voyage|voyage number|voyage no|flight|flight number|flight no|flight nr|flugnummer|reise|vol|numero de vol|vlucht|vluchtnummer|vuelo|航班|航班号|航次",
        transport(Transport::Voyage),
    ),
    (
        "incoterm|incoterms|inco term|inco terms|vendor inco term|terms of delivery|delivery terms|lieferbedingung|lieferbedingungen|conditions de livraison|leveringsvoorwaarden|贸易条款|贸易术语|成交方式",
        transport(Transport::Terms),
    ),
    (
        "service|service type|service level|service code|shipping method|shipping service|ship service level|ship class|versandart|versanddienst|mode de livraison|verzendwijze|servicio|配送方式|物流渠道|渠道|产品类型服务",
        transport(Transport::Service),
    ),
    // Identifiers.
    (
        "shipment|hawb|house bill|house waybill|house awb|hbl|parcel|parcel id|box id|boxid|parcelid|package id|consignment|asn|dn|asn dn|delivery note|asn number|sendung|sendungs|paket|envoi|colis|zending|pakket|envio|paquete|分单号|分运单号|提运单号|包裹号|箱号标识",
        Document(Identifier::Shipment),
    ),
    (
        "tracking|tracking number|tracking no|tracking id|tracking code|track and trace|barcode|waybill|waybill number|sendungsnummer|sendungsverfolgung|numero de suivi|suivi|trackingnummer|seguimiento|运单号|快递单号|物流单号|跟踪号|追踪号|单号运单",
        identifier(Identifier::Tracking),
    ),
    (
        "awb|mawb|master awb|air waybill|airwaybill|master bill|bill of lading|bill of ladding|master bill of lading|master bill of ladding|bl number|b l|b l no|b l number|mbl|bol|luftfrachtbrief|lta|connaissement|konnossement|cognossement|提单号|主单号|总运单号|空运单号|提单",
        identifier(Identifier::MasterBill),
    ),
    (
        "container|container id|container number|container no|containernummer|conteneur|contenedor|uld|集装箱号|箱号|柜号|集装箱",
        identifier(Identifier::Container),
    ),
    (
        "order|purchase order|sales order|po|so|po so|order id|bestellung|bestell|auftrag|commande|numero de commande|bestelling|pedido|订单号|客户订单号|订单编号|采购单号|订单",
        Document(Identifier::Order),
    ),
    (
        "order line|line|line no|line number|line id|position|item sequence|goods item number|sequence|seq|zeile|ligne|regel|linea|partida|订单行|行号|项号|序号|序列号",
        identifier(Identifier::Line),
    ),
    ("invoice|rechnung|rechnungs|facture|factuur|factura|发票|发票号", Document(Identifier::Invoice)),
    (
        "declaration|customs declaration|entry number|entry no|mrn|lrn|dau|anmeldung|zollanmeldung|douaneaangifte|aangifte|declaracion|报关单号|申报单号|报关单|申报单",
        Document(Identifier::Declaration),
    ),
    (
        "reference|ref|reference id|reference number|referenz|referentie|project code|project|batch|batch id|lot|lot number|pq|quote|guid|uuid|rowguid|rowid|row id|key|参考号|批次|批号",
        identifier(Identifier::Reference),
    ),
    ("id|ids|no|nr|num|number|code|nummer|numero|identifier|key id|号|编号|代码", Number),
    // Times.
    ("date|time|datetime|timestamp|day|at|on|datum|zeit|uhrzeit|jour|heure|tijd|dag|fecha|hora|时间|日期", Date),
    ("week start|week|month|period|year month|periode|mois|monat|maand|mes|周|月份", time(TimeRole::Unspecified)),
    (
        "ordered|order|purchase|purchased|sale|sales|sold|paid|po sent|po sent to vendor|placed|bestell|verkauf|kauf|achat|vente|commande|aankoop|verkoop|compra|venta|下单|销售|付款|支付|购买|成交",
        Event(TimeRole::Ordered),
    ),
    ("sales date|order date|purchase date|销售时间|下单时间|付款时间", time(TimeRole::Ordered)),
    (
        "issued|issue|declared|declaration|invoice|lodged|accepted|sent|sent to client|pq first sent to client|ausgestellt|emission|uitgifte|emision|申报|开票|签发",
        Event(TimeRole::Issued),
    ),
    (
        "departed|departure|shipped|ship|shipping|shipment|dispatch|despatch|dispatched|despatched|pickup|picked up|collected|loaded|etd actual|atd|fulfilled|versand|abfahrt|abgang|abholung|depart|expedition|verzending|vertrek|salida|envio|despacho|发货|出发|揽收|启运|装货|出库|寄件",
        Event(TimeRole::Departed),
    ),
    ("document date|date of document", time(TimeRole::Issued)),
    ("atd", time(TimeRole::Departed)),
    (
        "estimated|estimated arrival|estimated delivery|estimated departure|expected|expected delivery|scheduled|scheduled delivery|planned|promised|due|requested|required|geplant|liefertermin|soll|prevu|prevue|estimee|verwacht|gepland|prevista|estimada|预计|计划|交期|要求",
        Event(TimeRole::Planned),
    ),
    ("eta|etd|liefertermin|交期|预计到达时间|预计到港", time(TimeRole::Planned)),
    (
        "delivered|delivery|delivered to client|arrived|arrival|received|receipt|pod date|discharged|zugestellt|geliefert|lieferung|liefer|zustellung|ankunft|livraison|livre|arrivee|geleverd|levering|aankomst|entrega|entregado|llegada|交货|到货|签收|送达|到达|收货|妥投",
        Event(TimeRole::Delivered),
    ),
    ("ata", time(TimeRole::Delivered)),
    (
        "created|recorded|delivery recorded|updated|modified|entered|registered|record|imported on|erfasst|erstellt|geandert|cree|enregistre|modifie|aangemaakt|gewijzigd|creado|registrado|modificado|录入|创建|更新|记录|登记",
        Event(TimeRole::Recorded),
    ),
    ("created at|updated at|modified date|accept time", time(TimeRole::Recorded)),
    // Measures.
    (
        "weight|gross weight|gross mass|total weight|mass|wt|chargeable weight|poids|poids brut|gewicht|bruttogewicht|brutogewicht|bruttomasse|peso|peso bruto|重量|毛重|货箱重量|总重",
        measure(Measure::GrossMass),
    ),
    (
        "net weight|net mass|net wt|nett weight|product weight|poids net|masse nette|nettogewicht|eigenmasse|netto gewicht|peso neto|净重",
        measure(Measure::NetMass),
    ),
    (
        "quantity|qty|units|unit count|shipped units|shipped quantity|shipped qty|lineitem quantity|line item quantity|item quantity|quantity purchased|menge|anzahl|stuckzahl|quantite|nombre d unites|aantal|hoeveelheid|cantidad|unidades|数量|件数量|申报数量",
        measure(Measure::Quantity),
    ),
    (
        "pieces|packages|number of pieces|number of packages|number of parcels|no of packages|pkgs|pcs|cartons|colli|packstucke|nombre de colis|aantal colli|bultos|件数|箱数|包裹数|teu",
        measure(Measure::Packages),
    ),
    (
        "length|width|height|volume|cbm|dimensions|dimension|size|lange|breite|hohe|volumen|longueur|largeur|hauteur|lengte|breedte|hoogte|largo|ancho|alto|长|宽|高|体积|尺寸",
        measure(Measure::Size),
    ),
    // Money.
    (
        "value|value of goods|total|amount|total value|total price|total amount|line value|line total|line item value|item value|item price|customs value|declared value|cif value|fob value|invoice value|invoice amount|statistical value|sales amount|revenue|goods value|wert|warenwert|zollwert|betrag|gesamtbetrag|rechnungsbetrag|valeur|valeur en douane|montant|waarde|douanewaarde|bedrag|valor|valor en aduana|importe|金额|总价|销售金额|总金额|申报价值|货值|价值|货款",
        money(Money::Value),
    ),
    ("subtotal|order total|refunded|refunded amount|refund|discount|discount amount|tip|outstanding balance", Not),
    (
        "unit price|price per unit|unit value|price|unit cost|lineitem price|line item price|product price|stuckpreis|einzelpreis|preis|prix|prix unitaire|prijs|stukprijs|eenheidsprijs|precio|precio unitario|单价|申报单价|价格",
        money(Money::UnitPrice),
    ),
    (
        "freight|freight cost|freight value|freight charges|shipping cost|shipping price|shipping charges|shipping fee|shipping amount|postage|carriage|fracht|frachtkosten|versandkosten|porto|fret|frais de port|vracht|vrachtkosten|verzendkosten|flete|gastos de envio|运费",
        money(Money::Freight),
    ),
    (
        "insurance|insurance cost|line item insurance|insurance value|versicherung|assurance|verzekering|seguro|保险|保费|保险费",
        money(Money::Insurance),
    ),
    (
        "tax|taxes|tax rate|duty|duties|duty rate|duty amount|tax amount|vat amount|vat rate|item tax|steuer|zoll|abgaben|mwst|droits de douane|taxe|taxes et droits|belasting|invoerrechten|impuesto|arancel|derechos|关税|税率|税额|税费|增值税",
        money(Money::Tax),
    ),
    (
        "currency|currency code|curr|ccy|invoice currency|wahrung|devise|monnaie|valuta|munt|moneda|divisa|币种|币制|货币",
        money(Money::Currency),
    ),
    // No role.
    (
        "status|flag|indicator|qualifier|segment|risk|type|reason|comment|comments|note|notes|remark|remarks|rate|pct|percent|percentage|score|fraud|use|method|managed by|fulfill via|unit of measure|uom|unit|weight unit|designation yes no|first line designation|container type|container size|tax type|process type|import type|payment|payment method|payment type|financial status|fulfillment status|dosage|dosage form|form|size code|name length|name lenght|description length|description lenght|lenght|photos|photos qty|language|lat|lon|lng|latitude|longitude|url|link|token|password|ip|user agent|tags|gender|age|状态|反馈|用户反馈|交货状况|备注|类型|原因|说明|比例|单位|是否",
        Not,
    ),
    ("container load|package type|package size|volume weight|tare|dangerous goods|marks|handling", Not),
    ("ordered units|delivered units|returned units|ordered quantity|delivered quantity", Not),
];

/// Words of a header that say in which part of a person's name or address a column's cells stand.
pub(super) const NAME_PARTS: &[&str] = &[
    "first name",
    "fname",
    "lname",
    "given name",
    "last name",
    "family name",
    "surname",
    "vorname",
    "nachname",
    "prenom",
    "voornaam",
    "achternaam",
    "apellido",
    "apellidos",
];
