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
    /// The same, but another column is the one to count by: units ordered beside units shipped.
    Also(Role),
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
    /// No role if it stands last: "goods information" is none, "information of goods" may be.
    NotLast,
}

use Means::{Also, Article, Attribute, Date, Document, Event, Is, Not, NotLast, Number, Party, PartyBeside, Place, Site};

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
        "shipper|consignor|sender|shipped by|despatch supplier party|expediteur|chargeur|afzender|verlader|absender|versender|remitente|expedidor|embarcador|cargador|发件人|寄件人|发货单位|发货人|托运人|寄件方|发货方|发件|寄件|送り主|荷送人",
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
        "consignee|recipient|receiver|addressee|ship to|shipto|delivery customer party|deliver to|delivered to|destinataire|receptionnaire|ontvanger|geadresseerde|empfanger|destinatario|consignatario|收件人|收货人|收货单位|收件方|收货方|收件|收货|荷受人",
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
        "forwarder|cargo agent|freight agent|freight forwarder|shipping agent|forwarding agent|transitaire|expediteur spedition|spediteur|expeditie|transitario|货代|货运代理",
        Party(PartyRole::Forwarder),
    ),
    (
        "platform|marketplace|sales channel|webshop|plateforme|plattform|marktplatz|plataforma|电商平台|平台",
        Party(PartyRole::Platform),
    ),
    ("party|other party|holder|authorisation holder|originator customer party", PartyBeside(PartyRole::Unspecified)),
    ("scac|scac code|carrier code|airline code|iata carrier code|airline prefix", party(PartyRole::Carrier, PartyAttribute::Id)),
    (
        "signatory|signature|signed by|screened by|unterschrift|handtekening|firma y sello",
        party(PartyRole::Unspecified, PartyAttribute::Name),
    ),
    ("gs 1 company prefix|fiscal reference", party(PartyRole::Unspecified, PartyAttribute::RegisteredId)),
    ("party id", party(PartyRole::Unspecified, PartyAttribute::Id)),
    // Attributes of parties.
    (
        "name|company|company name|branch name|registration name|full name|nom|naam|bedrijf|firma|nombre|empresa|societe|姓名|名称|公司名称",
        Attribute(PartyAttribute::Name),
    ),
    (
        "contact|contact name|contact person|contact persons|contact details|attention|attn|signatory contact|ansprechpartner|kontaktperson|contactpersoon|personne a contacter|interlocuteur|persona de contacto|联系人|对接人",
        Attribute(PartyAttribute::Contact),
    ),
    (
        "account number|account no|account id|account code|assigned account id|company id|company identifier|company code|endpoint id|customer number|kundennummer|numero client|klantnummer|debiteurnummer|numero de cliente|客户编号|客户代码",
        Attribute(PartyAttribute::Id),
    ),
    (
        "first name|fname|lname|given name|last name|family name|surname|vorname|nachname|prenom|voornaam|achternaam|apellido|apellidos|姓|名",
        Attribute(PartyAttribute::Name),
    ),
    (
        "vat|vat number|vat no|vat id|vat nr|eori|eori number|ioss|ioss number|lei|gln|duns|tin|tax id|taxid|tax number|ein|cnpj|uscc|btw|btw nummer|ust id|ustid|umsatzsteuer id|steuernummer|numero tva|tva|nif|cif number|rut|gstin|abn|vat号|税号|统一社会信用代码|纳税人识别号",
        Attribute(PartyAttribute::RegisteredId),
    ),
    (
        "passport|identity document|identity document reference|passport no|passport number|id card|identity card|identity number|national id|personal id|ssn|cpf|dni|nie|bsn|rijksregisternummer|registre national|ausweis|ausweisnummer|身份证|身份证号|护照|证件号|证件号码",
        Attribute(PartyAttribute::PersonalId),
    ),
    (
        "street|street name|building number|building name|address|address 1|address 2|address 3|address line|address line 1|address line 2|street address|house number|house no|addr|strasse|hausnummer|adresse|rue|straat|huisnummer|adres|direccion|calle|domicilio|地址|详细地址|街道|门牌",
        Attribute(PartyAttribute::Street),
    ),
    (
        "city|city name|town|place name|locality|address locality|municipality|ville|commune|plaats|stad|gemeente|woonplaats|stadt|ort|ciudad|localidad|municipio|城市|市|区县",
        Attribute(PartyAttribute::City),
    ),
    (
        "state|province|region|address region|country subentity|country subentity code|country sub division name|county|prefecture|etat|provincie|bundesland|provincia|estado|comunidad|省份|州|省|地区",
        Attribute(PartyAttribute::Region),
    ),
    (
        "zip|zip code|postal zone|zipcode|zip code prefix|postal code|postcode|post code|postalcode|code postal|cp|plz|postleitzahl|codigo postal|cep|pin code|pincode|邮编|邮政编码",
        Attribute(PartyAttribute::Postcode),
    ),
    (
        "country|country code|countrycode|country name|country id|address country|nation|land|landcode|landercode|pays|code pays|pais|国家|国别|国家代码|国家地区",
        Attribute(PartyAttribute::Country),
    ),
    (
        "email|e mail|mail|email address|e mail address|mailadresse|courriel|correo|correo electronico|邮箱|电子邮件|电子邮箱",
        Attribute(PartyAttribute::Email),
    ),
    (
        "phone|phone number|telephone|telephone number|tel|tel no|mobile|mobile no|mobile number|cell phone|fax|fax number|telefax|contact number|contact phone|telefon|telefonnummer|handy|telefoon|telefoonnummer|gsm|telephone portable|telefono|movil|电话|手机|手机号|联系电话|联系方式",
        Attribute(PartyAttribute::Phone),
    ),
    ("driver mobile no|driver phone", Not),
    // Places.
    (
        "origin|country of origin|origin country|made in|coo|country of manufacture|ursprung|ursprungsland|pays d origine|origine|land van oorsprong|oorsprong|pais de origen|origen|原产国|原产地|产地",
        Place(PlaceRole::Origin),
    ),
    (
        "departure|dispatch|despatch|departure location|stuffing location|container stuffing location|country of departure|country of export|country of dispatch|country of despatch|departure country|export country|exporting country|ship from|shipped from|from country|pickup location|place of receipt|from location|versandland|abgangsland|ausfuhrland|abgang|pays de depart|pays d exportation|depart|land van verzending|land van uitvoer|vertrek|pais de exportacion|pais de salida|发货地|出发地|起运国|启运国|起运地|始发地|装货地点|发货国|发货国家|出口国",
        Place(PlaceRole::Departure),
    ),
    (
        "port of loading|port of lading|airport of loading|loading port|loading|lading|foreign port of lading|foreign of lading|pol|port of origin|origin port|airport of departure|departure airport|airport of origin|origin airport|ladehafen|verladehafen|port de chargement|laadhaven|puerto de carga|装货港|起运港|装运港|始发港|始发机场",
        Place(PlaceRole::Loading),
    ),
    (
        "transit|hub|transhipment|read point|location of goods|goods location|routing country|routing country code|last exit port|first arrival port|customs location|transshipment|via|customs post|port of entry|umschlaghafen|中转|中转港|口岸|进境关别",
        Place(PlaceRole::Transit),
    ),
    (
        "port of discharge|discharge|arrival|arrival location|arrival port|unloading port|port of unlading|u s port of unlading|us port of unlading|unlading|unloading|pod|port of arrival|destination port|airport of destination|destination airport|arrival airport|port of destination|loschhafen|entladehafen|port de dechargement|loshaven|puerto de descarga|卸货港|目的港|抵运港|到达港|目的机场",
        Place(PlaceRole::Discharge),
    ),
    (
        "destination|dest|des|delivery location|terms location|trade terms location|delivery terms location|named place|order country|order city|order region|order state|order zipcode|country of destination|destination country|final destination|place of delivery|delivery country|ship to country code|import country|importing country|to country|bestimmung|bestimmungsland|zielland|ziel|pays de destination|land van bestemming|bestemming|pais de destino|destino|目的地|目的国|销售区域|销售地区|收货地|卸货地点|送达地|抵达国|运抵国",
        Place(PlaceRole::Destination),
    ),
    (
        "tracking location|un locode|locode|un location code|airport code|port code|iata airport code|iata airport|plant|warehouse|dc|distribution center|distribution centre|fulfillment center|fulfilment centre|depot|facility|site|location|station|port|airport|terminal|haven|hafen|puerto|lager|magazijn|entrepot|almacen|fabriek|werk|usine|仓库|机场|港口|站点",
        Site,
    ),
    (
        "office id|customs office|customs office code|office of entry|office of exit|office of departure|office of destination|office of transit|exit office|supervising office|presentation office|border office|zollstelle|ausgangszollstelle|bureau de douane|douanekantoor|aduana|关别|海关",
        Is(Role::Place(PlaceRole::CustomsOffice)),
    ),
    (
        "latitude|longitude|lat|lon|lng|lat lon|lat lng|coordinates|gps|gps coordinates|geo|geolocation|spatial location|breitengrad|langengrad|koordinaten|coordonnees|coordinaten|coordenadas|latitud|longitud|经度|纬度|坐标",
        Is(Role::Place(PlaceRole::Coordinates)),
    ),
    // Goods.
    (
        "hs|hs code|hs 6|hs 6 code|hs 4|hs 8|hs 10|hs number|hscode|hts|hts code|htsus|tariff code|tariff|tariff number|commodity code|cn code|taric|customs code|cn 8|harmonized code|harmonised code|harmonized system|zolltarifnummer|warennummer|taricnummer|code douanier|code sh|nomenclature|goederencode|gn code|partida arancelaria|codigo arancelario|subpartida|海关编码|税则号|税则号数|税号编码|商品编码|hs编码|产品海关编码",
        goods(Goods::TariffCode),
    ),
    (
        "description|summary description|goods description|goods name|description of goods|product description|product desctription|item description|cargo description|commodity|commodity description|content|contents|contents description|goods|nature of goods|warenbeschreibung|warenbezeichnung|beschreibung|bezeichnung|inhalt|description des marchandises|designation|marchandise|marchandises|contenu|libelle|omschrijving|goederenomschrijving|inhoud|descripcion|descripcion de la mercancia|mercancia|contenido|品名|货物名称|商品名称|物品名称|产品名称|产品中文品名|产品英文品名|内容物|货品|货名|货物说明|商品说明|商品|货物描述|申报品名",
        goods(Goods::Description),
    ),
    (
        "product name|item name|lineitem name|line item name|article name|produktname|artikelbezeichnung|nom du produit|productnaam|nombre del producto|title|product title",
        goods(Goods::Description),
    ),
    (
        "sku|lineitem sku|line item sku|gtin|ean|upc|asin|isbn|part number|part no|article number|article no|item number|item no|item code|item identification|product code|product id|product number|material number|artikelnummer|artikel nr|art nr|art no|artnr|reference article|referencia|sku编码|货号|商品编号|产品编号|料号|条码",
        goods(Goods::Article),
    ),
    (
        "category|product category|product category name|product group|product type|goods category|item category|item group|commodity group|department name|warengruppe|kategorie|categorie|produktgruppe|categoria|familia|品类|类目|类别|商品类别|商品分类|sub classification|classification code|molecule|molecule test type|therapeutic class|commodity group code",
        goods(Goods::Category),
    ),
    ("brand|brand name|marque|marke|merk|marca|品牌", goods(Goods::Brand)),
    (
        "lot|lot no|lot number|lot id|batch|batch no|batch number|batch or lot|serial|serial no|serial number|charge nr|chargennummer|charge number|seriennummer|numero de lot|numero de serie|lotnummer|partijnummer|serienummer|lote|numero de lote|批号|批次|批次号|生产批号|序列号码",
        goods(Goods::Lot),
    ),
    (
        "un no|un number|unno|un code|undg|na number|dangerous goods|dangerous goods code|hazmat|hazardous material|hazardous materials|hazard class|imdg|imdg class|imo class|adr class|adr|gefahrgut|gefahrgutklasse|marchandises dangereuses|matieres dangereuses|numero onu|gevaarlijke stoffen|gevaarlijke goederen|vn nummer|mercancias peligrosas|危险品|危险货物|危险品编号|联合国编号",
        goods(Goods::Dangerous),
    ),
    ("product|item|article|lineitem|line item|goods item|artikel|produkt|producto|produit|articulo|产品", Article),
    // Transport.
    (
        "mode of transport|mode code|transport mode|shipment mode|ship mode|shipping mode|mode|means of transport code|border mode|verkehrszweig|beforderungsart|mode de transport|vervoerswijze|modo de transporte|运输方式|运输模式",
        transport(Transport::Mode),
    ),
    (
        "vessel|transport means|means of transport|vessel name|ship name vessel|imo|imo number|vehicle|vehicle no|vehicle number|truck no|license plate|plate number|aircraft|conveyance|schiff|kennzeichen|navire|schip|kenteken|buque|matricula|车牌号|车牌|船名|运输工具",
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
        "service|transport service|service type|service level|service code|shipping method|shipping service|ship service level|ship class|versandart|versanddienst|mode de livraison|verzendwijze|servicio|配送方式|物流渠道|渠道|产品类型服务",
        transport(Transport::Service),
    ),
    // Identifiers.
    (
        "shipment|shp|shpt|despatch advice|dispatch advice|advance shipping notice|lieferschein|bon de livraison|pakbon|albaran|hawb|house bill|house waybill|house awb|hbl|parcel|parcel id|box id|boxid|parcelid|package id|consignment|asn|dn|asn dn|delivery note|asn number|sendung|sendungs|paket|envoi|colis|zending|pakket|envio|paquete|分单号|分运单号|提运单号|包裹号|箱号标识",
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
        "container|unit load device|equipment|equipment id|equipment number|equipment reference|transport equipment|handling unit|container id|container number|container no|containernummer|conteneur|contenedor|uld|集装箱号|箱号|柜号|集装箱",
        identifier(Identifier::Container),
    ),
    (
        "order|purchase order|sales order|po|so|po so|order id|bestellung|bestell|auftrag|commande|numero de commande|bestelling|pedido|订单号|客户订单号|订单编号|采购单号|订单",
        Document(Identifier::Order),
    ),
    (
        "order item id|order item|order line|line|line no|line number|line id|position|item sequence|goods item number|sequence|sequence number|seq|zeile|ligne|regel|linea|partida|订单行|行号|项号|序号|序列号",
        identifier(Identifier::Line),
    ),
    ("invoice|inv|rechnung|rechnungs|facture|factuur|factura|发票|发票号", Document(Identifier::Invoice)),
    (
        "declaration|customs declaration|entry number|entry no|mrn|lrn|dau|anmeldung|zollanmeldung|douaneaangifte|aangifte|declaracion|报关单号|申报单号|报关单|申报单",
        Document(Identifier::Declaration),
    ),
    (
        "reference|ref|reference id|reference number|referenz|referentie|receipt number|receipt no|sender assigned id|project code|project|pq|quote|参考号",
        identifier(Identifier::Reference),
    ),
    (
        "document|document reference|previous document|additional document|voucher|contract|certificate|dokument|documento",
        Document(Identifier::Reference),
    ),
    (
        "seal|seal no|seal number|seal id|seals|transport equipment seal|plombe|plombennummer|siegel|siegelnummer|scelle|numero de scelle|zegel|zegelnummer|precinto|numero de precinto|铅封|铅封号|封条号|封号",
        identifier(Identifier::Seal),
    ),
    ("id|ids|no|nr|num|number|code|nummer|numero|identifier|key id|号|编号|代码", Number),
    // Times.
    ("date|time|datetime|timestamp|day|at|on|datum|zeit|uhrzeit|jour|heure|tijd|dag|fecha|hora|时间|日期", Date),
    ("week start|week|month|period|year month|periode|mois|monat|maand|mes|周|月份", Date),
    (
        "ordered|order|purchase|purchased|sale|sales|sold|paid|po sent|po sent to vendor|placed|bestell|verkauf|kauf|achat|vente|commande|aankoop|verkoop|compra|venta|下单|销售|付款|支付|购买|成交",
        Event(TimeRole::Ordered),
    ),
    ("sales date|order date|purchase date|销售时间|下单时间|付款时间", time(TimeRole::Ordered)),
    (
        "issued|issue|filing|filed|signed|authentication|declared|declaration|invoice|lodged|accepted|sent|sent to client|pq first sent to client|ausgestellt|emission|uitgifte|emision|申报|开票|签发",
        Event(TimeRole::Issued),
    ),
    (
        "departed|departure|shipped|ship|shipping|shipment|dispatch|despatch|dispatched|despatched|pickup|picked up|collected|loaded|etd actual|atd|fulfilled|versand|abfahrt|abgang|abholung|depart|expedition|verzending|vertrek|salida|envio|despacho|发货|出发|揽收|启运|装货|出库|寄件",
        Event(TimeRole::Departed),
    ),
    ("document date|date of document", time(TimeRole::Issued)),
    ("atd", time(TimeRole::Departed)),
    (
        "estimated|latest|latest arrival|latest delivery|estimated arrival|estimated delivery|estimated departure|expected|expected delivery|scheduled|scheduled delivery|planned|promised|due|requested|required|geplant|liefertermin|soll|prevu|prevue|estimee|verwacht|gepland|prevista|estimada|预计|计划|交期|要求",
        Event(TimeRole::Planned),
    ),
    ("eta|etd|liefertermin|交期|预计到达时间|预计到港", time(TimeRole::Planned)),
    (
        "delivered|delivery|delivered to client|arrived|arrival|received|receipt|pod date|discharged|zugestellt|geliefert|lieferung|liefer|zustellung|ankunft|livraison|livre|arrivee|geleverd|levering|aankomst|entrega|entregado|llegada|交货|到货|签收|送达|到达|收货|妥投",
        Event(TimeRole::Delivered),
    ),
    ("ata", time(TimeRole::Delivered)),
    (
        "created|sensor|sensor metadata|sensor report|measured|recorded|delivery recorded|updated|modified|entered|registered|record|imported on|erfasst|erstellt|geandert|cree|enregistre|modifie|aangemaakt|gewijzigd|creado|registrado|modificado|录入|创建|更新|记录|登记",
        Event(TimeRole::Recorded),
    ),
    ("created at|updated at|modified date|accept time", time(TimeRole::Recorded)),
    (
        "expiry|expiry date|expiration|expiration date|exp date|best before|best before date|use by|use by date|shelf life date|verfallsdatum|ablaufdatum|mhd|mindesthaltbarkeit|date d expiration|dlc|ddm|vervaldatum|tht|fecha de caducidad|caducidad|fecha de vencimiento|有效期|保质期|到期日|失效日期",
        time(TimeRole::Expiry),
    ),
    // Measures.
    (
        "weight|total gross weight|tare gross weight|gross weight|gross mass|total weight|mass|wt|chargeable weight|poids|poids brut|gewicht|bruttogewicht|brutogewicht|bruttomasse|peso|peso bruto|重量|毛重|货箱重量|总重",
        measure(Measure::GrossMass),
    ),
    (
        "net weight|net mass|net wt|nett weight|poids net|masse nette|nettogewicht|eigenmasse|netto gewicht|peso neto|净重",
        measure(Measure::NetMass),
    ),
    (
        "quantity|qty|units|unit count|shipped units|shipped quantity|shipped qty|lineitem quantity|line item quantity|item quantity|quantity purchased|menge|anzahl|stuckzahl|quantite|nombre d unites|aantal|hoeveelheid|cantidad|unidades|数量|件数量|申报数量",
        measure(Measure::Quantity),
    ),
    (
        "pieces|total pieces|slac|package quantity|piece quantity|parcel quantity|packages|number of pieces|number of packages|number of parcels|no of packages|pkgs|pcs|cartons|colli|packstucke|nombre de colis|aantal colli|bultos|件数|箱数|包裹数|teu",
        measure(Measure::Packages),
    ),
    ("pack price|price per pack|price per carton", Also(Role::Money(Money::UnitPrice))),
    (
        "ordered units|delivered units|ordered quantity|delivered quantity|quantity ordered|quantity delivered|订购数量|交货数量",
        Also(Role::Measure(Measure::Quantity)),
    ),
    (
        "length|width|height|volume|cbm|dimensions|dimension|size|lange|breite|hohe|volumen|longueur|largeur|hauteur|lengte|breedte|hoogte|largo|ancho|alto|长|宽|高|体积|尺寸",
        measure(Measure::Size),
    ),
    // Money.
    (
        "value|taxable amount|value declared for carriage|value declared for customs|declared value for carriage|declared value for customs|statistics value|line extension|payable|tax exclusive amount|tax inclusive amount|entry value|value of goods|total|amount|total value|total price|total amount|line value|line total|line item value|item value|item price|customs value|declared value|cif value|fob value|invoice value|invoice amount|statistical value|sales amount|revenue|goods value|wert|warenwert|zollwert|betrag|gesamtbetrag|rechnungsbetrag|valeur|valeur en douane|montant|waarde|douanewaarde|bedrag|valor|valor en aduana|importe|金额|总价|销售金额|总金额|申报价值|货值|价值|货款",
        money(Money::Value),
    ),
    ("subtotal|order total|refunded|refunded amount|refund|discount|discount amount|tip|outstanding balance", Not),
    (
        "unit price|price per unit|unit value|price|unit cost|lineitem price|line item price|product price|stuckpreis|einzelpreis|preis|prix|prix unitaire|prijs|stukprijs|eenheidsprijs|precio|precio unitario|单价|申报单价|价格",
        money(Money::UnitPrice),
    ),
    (
        "freight|charge|charges|total charge|collect charge|prepaid charge|charges collect|charges prepaid|foreign charges|weight charge|weight charge total amount|freight and charges|logistics allowance charge|rating|total rating|due payable|list rate|retail rate|shipping rate|rate charge|freight cost|freight value|freight charges|shipping cost|shipping price|shipping charges|shipping fee|shipping amount|postage|carriage|fracht|frachtkosten|versandkosten|porto|fret|frais de port|vracht|vrachtkosten|verzendkosten|flete|gastos de envio|运费",
        money(Money::Freight),
    ),
    (
        "insurance|amount of insurance|insurance amount|insurance cost|line item insurance|insurance value|versicherung|assurance|verzekering|seguro|保险|保费|保险费",
        money(Money::Insurance),
    ),
    (
        "tax|tax category|taxes|tax rate|duty|duties|duty rate|duty amount|tax amount|tax percent|tax total|vat amount|vat rate|item tax|steuer|zoll|abgaben|mwst|droits de douane|taxe|taxes et droits|belasting|invoerrechten|impuesto|arancel|derechos|关税|税率|税额|税费|增值税",
        money(Money::Tax),
    ),
    (
        "currency|currency id|price currency|currency code|curr|ccy|invoice currency|wahrung|devise|monnaie|valuta|munt|moneda|divisa|币种|币制|货币",
        money(Money::Currency),
    ),
    // No role.
    (
        "status|flag|indicator|qualifier|segment|risk|type|reason|comment|comments|note|notes|remark|remarks|pct|percent|percentage|score|fraud|use|method|managed by|fulfill via|unit of measure|uom|unit|weight unit|designation yes no|first line designation|container type|container size|container code|equipment code|equipment type|equipment size|unit code|unit id|sequence numeric|minimum|maximum|minimal|maximal|average|number off|uuid|guid|rowguid|row guid|rowid|row id|version id|procedure code|shipment stage|validity|validity period|invoice period|payment due|payable at|tax type|process type|import type|payment|payment method|payment type|financial status|fulfillment status|dosage|dosage form|form|size code|name length|name lenght|description length|description lenght|lenght|photos|photos qty|language|time zone offset|time zone|timezone|payment due date|tax point date|job title|content code|reference system|coordinate reference system|max value|min value|mean value|average value|perc value|cash on delivery|place of issue|rounding|rounding amount|payable rounding amount|allowance|allowance total|allowance total amount|charge total amount|prepaid amount|transport equipment quantity|consignment item quantity|base quantity|url|uri|link|token|password|ip|user agent|tags|gender|salutation|age|状态|反馈|用户反馈|交货状况|备注|类型|原因|说明|比例|单位|是否",
        Not,
    ),
    ("container load|package type|volume weight|tare|marks|handling", Not),
    (
        "category code|function code|statement code|nature code|regime code|section code|addition code|role code|security details code|nationality code|surety code|code list|bond value",
        Not,
    ),
    (
        "pre carriage|on carriage|rate|certification box|department|picture|image|logo|query name|key|action|information|exemption|stage|version|residential|scan|syntax|provider|rule|code list|data type",
        NotLast,
    ),
    ("returned units|returned quantity|goods item quantity|equipment quantity|container quantity", Not),
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
