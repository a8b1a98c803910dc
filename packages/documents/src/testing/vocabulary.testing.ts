// Longer than other files: words of eight languages. They are what invoices of each language say, written down apart from the
// packs that the extractor reads with, so that those are tested too.

/** Several words for each thing, of which an invoice uses one. `{}` is the place of a value. */
export interface Vocabulary {
  readonly invoice: readonly string[];
  readonly creditNote: readonly string[];
  readonly number: readonly string[];
  readonly issueDate: readonly string[];
  readonly dueDate: readonly string[];
  readonly deliveryDate: readonly string[];
  /** Between a number and its date: `Rechnung 17 vom 3.5.`. */
  readonly of: string;
  readonly seller: readonly string[];
  readonly buyer: readonly string[];
  readonly customerNumber: readonly string[];
  readonly orderNumber: readonly string[];
  readonly orderDate: readonly string[];
  readonly contact: readonly string[];
  readonly vatId: readonly string[];
  readonly linesTotal: readonly string[];
  readonly net: readonly string[];
  readonly tax: readonly string[];
  readonly gross: readonly string[];
  readonly prepaid: readonly string[];
  readonly amountDue: readonly string[];
  readonly discount: readonly string[];
  readonly shipping: readonly string[];
  readonly carried: readonly string[];
  readonly page: readonly string[];
  readonly heads: {
    readonly position: readonly string[];
    readonly description: readonly string[];
    readonly quantity: readonly string[];
    readonly price: readonly string[];
    readonly rate: readonly string[];
    readonly amount: readonly string[];
  };
  /** Of a tax breakdown: rate, base, tax, sum. */
  readonly breakdown: readonly [string, string, string, string];
  readonly dueSentence: readonly string[];
  readonly cashDiscount: string;
  readonly amountsIn: readonly string[];
  readonly capital: string;
  readonly exempt: string;
  readonly thanks: readonly string[];
  readonly bank: string;
  /** On a payment slip: above the payer's name, above the receiver's. */
  readonly slip: readonly [payer: string, payee: string];
  readonly phone: string;
  readonly months: readonly string[];
}

const en: Vocabulary = {
  invoice: ["Invoice", "INVOICE", "Tax Invoice", "Sales Invoice"],
  creditNote: ["Credit Note", "CREDIT NOTE", "Credit Memo"],
  number: ["Invoice number", "Invoice No.", "Invoice #", "Number", "Document number", "Inv. no.", "Invoice ID"],
  issueDate: ["Invoice date", "Date", "Issue date", "Date of issue", "Issued", "Tax point", "Billing date"],
  dueDate: ["Due date", "Payment due", "Due", "Pay by", "Payment due date"],
  deliveryDate: ["Delivery date", "Date of supply", "Shipped on", "Service date"],
  of: "of",
  seller: ["Seller", "From", "Supplier"],
  buyer: ["Bill to", "Billed to", "Invoice to", "Customer", "Sold to", "Client"],
  customerNumber: ["Customer no.", "Account number", "Customer ID", "Client ref."],
  orderNumber: ["Your order", "PO number", "P.O. No.", "Order number", "Purchase order"],
  orderDate: ["Order date", "Date of order", "Ordered on"],
  contact: ["Contact", "Your contact", "Sales rep"],
  vatId: ["VAT No.", "VAT Reg. No.", "VAT number", "VAT ID"],
  linesTotal: ["Subtotal", "Sub-total", "Items total"],
  net: ["Net amount", "Total excl. VAT", "Net total", "Total net", "Taxable amount", "Subtotal"],
  tax: ["VAT {}%", "VAT @ {}%", "VAT ({} %)", "plus VAT {}%", "Tax {}%"],
  gross: ["Total", "Invoice total", "Grand total", "Total incl. VAT", "Total amount", "Gross amount"],
  prepaid: ["Paid", "Deposit paid", "Less payments received", "Prepaid amount"],
  amountDue: ["Balance due", "Amount due", "Total due", "Amount payable"],
  discount: ["Discount", "Less discount", "Trade discount"],
  shipping: ["Shipping", "Carriage", "Postage and packing", "Delivery charge"],
  carried: ["Carried forward", "Brought forward"],
  page: ["Page {} of {}", "{} / {}"],
  heads: {
    position: ["#", "No.", "Item"],
    description: ["Description", "Product", "Details", "Service"],
    quantity: ["Qty", "Quantity", "Units"],
    price: ["Unit price", "Price", "Rate"],
    rate: ["VAT %", "Tax", "VAT"],
    amount: ["Amount", "Total", "Net", "Line total"],
  },
  breakdown: ["VAT rate", "Net", "VAT amount", "Gross"],
  dueSentence: ["Please pay by {}.", "Payment is due on {}.", "Payable within 30 days, no later than {}."],
  cashDiscount: "2 % discount for payment until {}: ",
  amountsIn: ["All amounts in {}", "Currency: {}", "Amounts are stated in {}"],
  capital: "Registered in England, share capital {}",
  exempt: "VAT reverse charged: customer to account for the tax.",
  thanks: ["Thank you for your business.", "We appreciate your custom."],
  bank: "Bank",
  slip: ["Payer", "Payee"],
  phone: "Phone",
  months: "January February March April May June July August September October November December".split(" "),
};

const de: Vocabulary = {
  invoice: ["Rechnung", "RECHNUNG", "Ausgangsrechnung", "Rechnung / Invoice"],
  creditNote: ["Gutschrift", "Rechnungskorrektur", "Stornorechnung"],
  number: ["Rechnungsnummer", "Rechnungs-Nr.", "Rechnung Nr.", "Belegnummer", "Rg.-Nr.", "Beleg-Nr.", "Rechnungsnr."],
  issueDate: ["Rechnungsdatum", "Datum", "Belegdatum", "Ausstellungsdatum", "Rg.-Datum"],
  dueDate: ["Fällig am", "Zahlbar bis", "Fälligkeit", "Fälligkeitsdatum", "Zahlungsziel"],
  deliveryDate: ["Lieferdatum", "Leistungsdatum", "Liefer-/Leistungsdatum"],
  of: "vom",
  seller: ["Rechnungssteller", "Verkäufer", "Lieferant"],
  buyer: ["Kunde", "Rechnungsempfänger", "Rechnungsadresse", "Rechnung an"],
  customerNumber: ["Kundennummer", "Kunden-Nr.", "Debitor", "Kd.-Nr."],
  orderNumber: ["Bestellnummer", "Ihre Bestellung", "Auftragsnummer", "Bestell-Nr."],
  orderDate: ["Bestelldatum", "Auftragsdatum", "Bestellt am"],
  contact: ["Ansprechpartner", "Sachbearbeiter", "Bearbeiter"],
  vatId: ["USt-IdNr.", "USt-ID", "UID", "Umsatzsteuer-ID"],
  linesTotal: ["Zwischensumme", "Summe Positionen", "Warenwert"],
  net: ["Nettobetrag", "Summe netto", "Netto", "Gesamt netto", "Rechnungsbetrag netto", "Zwischensumme (netto)"],
  tax: ["zzgl. {} % MwSt.", "MwSt. {}%", "Umsatzsteuer {} %", "USt. {}%", "{}% USt", "Mehrwertsteuer ({} %)"],
  gross: [
    "Rechnungsbetrag",
    "Gesamtbetrag",
    "Bruttobetrag",
    "Gesamtsumme",
    "Gesamt brutto",
    "Summe brutto",
    "Endbetrag",
    "Total",
  ],
  prepaid: ["Anzahlung", "bereits gezahlt", "abzgl. Anzahlung", "Geleistete Zahlungen"],
  amountDue: ["Zahlbetrag", "Zu zahlender Betrag", "Offener Betrag", "Noch zu zahlen", "Restbetrag"],
  discount: ["Rabatt", "abzgl. Rabatt", "Nachlass"],
  shipping: ["Versandkosten", "Porto und Verpackung", "Frachtkosten"],
  carried: ["Übertrag", "Zwischensumme Übertrag"],
  page: ["Seite {} von {}", "Seite {}/{}", "Blatt {} von {}"],
  heads: {
    position: ["Pos.", "Nr.", "Pos"],
    description: ["Bezeichnung", "Beschreibung", "Artikel", "Leistung"],
    quantity: ["Menge", "Anzahl", "Stück"],
    price: ["Einzelpreis", "E-Preis", "Preis", "Preis/Einheit"],
    rate: ["MwSt.", "USt %", "MwSt"],
    amount: ["Gesamt", "Betrag", "Gesamtpreis", "Summe"],
  },
  breakdown: ["USt-Satz", "Nettobetrag", "USt-Betrag", "Bruttobetrag"],
  dueSentence: [
    "Bitte überweisen Sie den Betrag bis zum {}.",
    "Zahlbar ohne Abzug bis {}.",
    "Zahlungsziel: 30 Tage, fällig am {}.",
  ],
  cashDiscount: "Bei Zahlung bis {} 2 % Skonto, Betrag abzüglich Skonto: ",
  amountsIn: ["Alle Beträge in {}", "Währung: {}", "Beträge in {}"],
  capital: "Amtsgericht Hamburg HRB 48213, Stammkapital {}",
  exempt: "Steuerschuldnerschaft des Leistungsempfängers.",
  thanks: ["Vielen Dank für Ihren Auftrag.", "Wir danken für Ihr Vertrauen."],
  bank: "Bank",
  slip: ["Zahlbar durch", "Konto / Zahlbar an"],
  phone: "Tel.",
  months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
};

const fr: Vocabulary = {
  invoice: ["Facture", "FACTURE", "Facture de vente"],
  creditNote: ["Avoir", "AVOIR", "Facture d'avoir"],
  number: ["Facture n°", "N° de facture", "Numéro de facture", "Numéro", "Réf. facture", "N° facture"],
  issueDate: ["Date de facture", "Date", "Date de facturation", "Date d'émission", "Émise le", "Date facture"],
  dueDate: ["Date d'échéance", "Échéance", "À payer avant le", "Date limite de paiement", "Echéance le"],
  deliveryDate: ["Date de livraison", "Livré le", "Date de la prestation"],
  of: "du",
  seller: ["Vendeur", "Émetteur", "Fournisseur"],
  buyer: ["Facturé à", "Client", "Adresse de facturation", "Destinataire"],
  customerNumber: ["N° client", "Code client", "Réf. client", "Numéro client"],
  orderNumber: ["N° de commande", "Votre commande", "Commande n°", "Bon de commande"],
  orderDate: ["Date de commande", "Commandé le", "Commande du"],
  contact: ["Contact", "Votre interlocuteur", "Suivi par"],
  vatId: ["N° TVA", "TVA intracommunautaire", "N° TVA intracom", "Numéro de TVA"],
  linesTotal: ["Sous-total", "Total des lignes", "Sous-total HT"],
  net: ["Total HT", "Montant HT", "Total net HT", "Net HT", "Montant total HT"],
  tax: ["TVA {} %", "TVA {}%", "Montant TVA ({} %)", "TVA à {} %"],
  gross: ["Total TTC", "Montant TTC", "Net à payer", "Total à payer TTC", "Montant total TTC"],
  prepaid: ["Acompte", "Acompte versé", "Déjà réglé", "Règlement reçu"],
  amountDue: ["Reste à payer", "Solde à payer", "Solde dû", "Reste dû"],
  discount: ["Remise", "Remise commerciale", "Rabais"],
  shipping: ["Frais de port", "Transport", "Frais de livraison"],
  carried: ["À reporter", "Report"],
  page: ["Page {} sur {}", "Page {}/{}"],
  heads: {
    position: ["N°", "#", "Ligne"],
    description: ["Désignation", "Description", "Libellé", "Prestation"],
    quantity: ["Quantité", "Qté", "Qté."],
    price: ["Prix unitaire HT", "P.U. HT", "PU HT", "Prix unitaire"],
    rate: ["TVA", "Taux TVA", "% TVA"],
    amount: ["Montant HT", "Total HT", "Montant", "Total"],
  },
  breakdown: ["Taux TVA", "Base HT", "Montant TVA", "Total TTC"],
  dueSentence: ["Règlement à effectuer avant le {}.", "Date limite de règlement : {}.", "Payable au plus tard le {}."],
  cashDiscount: "Escompte de 2 % pour paiement avant le {} : ",
  amountsIn: ["Montants exprimés en {}", "Devise : {}", "Tous les montants sont en {}"],
  capital: "RCS Lyon 482 133 908, capital social de {}",
  exempt: "Autoliquidation de la TVA par le preneur.",
  thanks: ["Merci de votre confiance.", "Nous vous remercions de votre commande."],
  bank: "Banque",
  slip: ["Payable par", "Compte / Payable à"],
  phone: "Tél.",
  months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
};

const it: Vocabulary = {
  invoice: ["Fattura", "FATTURA", "Fattura di vendita", "Fattura immediata"],
  creditNote: ["Nota di credito", "NOTA DI CREDITO", "Nota credito"],
  number: ["Numero fattura", "Fattura n.", "N. fattura", "Numero documento", "Fattura nr.", "Numero"],
  issueDate: ["Data fattura", "Data", "Data documento", "Data emissione", "Data di emissione"],
  dueDate: ["Scadenza", "Data scadenza", "Scadenza pagamento", "Da pagare entro il"],
  deliveryDate: ["Data consegna", "Data di consegna", "Consegnato il"],
  of: "del",
  seller: ["Fornitore", "Cedente", "Venditore"],
  buyer: ["Spett.le", "Cliente", "Destinatario", "Intestatario"],
  customerNumber: ["Codice cliente", "Cod. cliente", "N. cliente"],
  orderNumber: ["Vs. ordine", "Numero ordine", "Ordine n.", "N. ordine"],
  orderDate: ["Data ordine", "Ordine del", "Data dell'ordine"],
  contact: ["Contatto", "Referente", "Agente"],
  vatId: ["Partita IVA", "P.IVA", "P. IVA", "Part. IVA"],
  linesTotal: ["Subtotale", "Totale merce", "Totale righe"],
  net: ["Imponibile", "Totale imponibile", "Totale netto", "Importo netto"],
  tax: ["IVA {}%", "IVA {} %", "Imposta IVA {}%", "IVA ({}%)"],
  gross: ["Totale fattura", "Totale documento", "Totale", "Totale da pagare", "Importo totale", "Totale complessivo"],
  prepaid: ["Acconto", "Acconto versato", "Già pagato"],
  amountDue: ["Netto a pagare", "Importo da pagare", "Saldo da pagare", "Totale a pagare"],
  discount: ["Sconto", "Sconto incondizionato"],
  shipping: ["Spese di spedizione", "Trasporto", "Spese trasporto"],
  carried: ["A riportare", "Riporto"],
  page: ["Pagina {} di {}", "Pag. {}/{}"],
  heads: {
    position: ["N.", "#", "Pos."],
    description: ["Descrizione", "Articolo", "Prodotto"],
    quantity: ["Quantità", "Q.tà", "Qtà"],
    price: ["Prezzo unitario", "Prezzo", "Prezzo un."],
    rate: ["IVA", "% IVA", "Aliquota"],
    amount: ["Importo", "Totale", "Importo netto"],
  },
  breakdown: ["Aliquota IVA", "Imponibile", "Imposta", "Totale"],
  dueSentence: ["Pagamento entro il {}.", "Si prega di pagare entro il {}.", "Bonifico bancario con scadenza {}."],
  cashDiscount: "Sconto del 2 % per pagamento entro il {}: ",
  amountsIn: ["Importi in {}", "Valuta: {}", "Divisa: {}"],
  capital: "Registro imprese di Bologna 482133, capitale sociale {}",
  exempt: "Inversione contabile: operazione senza addebito IVA.",
  thanks: ["Grazie per la fiducia.", "La ringraziamo per l'ordine."],
  bank: "Banca",
  slip: ["Pagabile da", "Conto / Pagabile a"],
  phone: "Tel.",
  months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" "),
};

const es: Vocabulary = {
  invoice: ["Factura", "FACTURA", "Factura de venta"],
  creditNote: ["Factura rectificativa", "Nota de crédito", "Abono"],
  number: ["Nº de factura", "Factura nº", "Número de factura", "Número", "N.º factura", "Nº factura"],
  issueDate: ["Fecha de factura", "Fecha", "Fecha de emisión", "Fecha factura", "Fecha de expedición"],
  dueDate: ["Fecha de vencimiento", "Vencimiento", "Vence el", "Fecha límite de pago"],
  deliveryDate: ["Fecha de entrega", "Entregado el", "Fecha de servicio"],
  of: "de",
  seller: ["Vendedor", "Emisor", "Proveedor"],
  buyer: ["Facturar a", "Cliente", "Datos del cliente", "Destinatario"],
  customerNumber: ["Nº de cliente", "Código de cliente", "Cód. cliente"],
  orderNumber: ["Nº de pedido", "Su pedido", "Pedido nº", "Orden de compra"],
  orderDate: ["Fecha de pedido", "Pedido de fecha", "Fecha del pedido"],
  contact: ["Contacto", "Atendido por", "Comercial"],
  vatId: ["NIF", "CIF", "N.I.F.", "NIF/IVA"],
  linesTotal: ["Subtotal", "Suma", "Total líneas"],
  net: ["Base imponible", "Total neto", "Importe neto", "Total sin IVA"],
  tax: ["IVA {}%", "IVA {} %", "IVA ({}%)", "Cuota IVA {}%"],
  gross: ["Total factura", "Total", "Importe total", "Total a pagar", "Total con IVA", "TOTAL"],
  prepaid: ["Anticipo", "Pagado a cuenta", "Entrega a cuenta"],
  amountDue: ["Pendiente de pago", "Importe pendiente", "Saldo pendiente", "Líquido a pagar"],
  discount: ["Descuento", "Dto. comercial"],
  shipping: ["Gastos de envío", "Portes", "Transporte"],
  carried: ["Suma y sigue", "Suma anterior"],
  page: ["Página {} de {}", "Pág. {}/{}"],
  heads: {
    position: ["Nº", "#", "Línea"],
    description: ["Descripción", "Concepto", "Artículo", "Producto"],
    quantity: ["Cantidad", "Cant.", "Uds."],
    price: ["Precio", "Precio unitario", "Precio ud."],
    rate: ["IVA", "% IVA", "Tipo IVA"],
    amount: ["Importe", "Total", "Subtotal"],
  },
  breakdown: ["Tipo IVA", "Base imponible", "Cuota", "Total"],
  dueSentence: ["Fecha límite de pago: {}.", "Rogamos abonen el importe antes del {}.", "Transferencia con vencimiento {}."],
  cashDiscount: "Descuento del 2 % por pago antes del {}: ",
  amountsIn: ["Importes en {}", "Moneda: {}", "Divisa: {}"],
  capital: "Registro Mercantil de Valencia, tomo 4821, capital social {}",
  exempt: "Inversión del sujeto pasivo.",
  thanks: ["Gracias por su confianza.", "Gracias por su compra."],
  bank: "Banco",
  slip: ["Ordenante", "Beneficiario"],
  phone: "Tel.",
  months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
};

const nl: Vocabulary = {
  invoice: ["Factuur", "FACTUUR", "Verkoopfactuur"],
  creditNote: ["Creditnota", "Creditfactuur", "CREDITNOTA"],
  number: ["Factuurnummer", "Factuurnr.", "Factuur nr.", "Nummer", "Faktuurnummer", "Factuur nummer"],
  issueDate: ["Factuurdatum", "Datum", "Datum factuur", "Faktuurdatum"],
  dueDate: ["Vervaldatum", "Vervaldag", "Te betalen voor", "Uiterste betaaldatum", "Betalen voor"],
  deliveryDate: ["Leverdatum", "Leveringsdatum", "Datum levering"],
  of: "van",
  seller: ["Leverancier", "Verkoper"],
  buyer: ["Factuuradres", "Klant", "Factuur aan", "Debiteur"],
  customerNumber: ["Klantnummer", "Debiteurnummer", "Klantnr.", "Relatienummer"],
  orderNumber: ["Ordernummer", "Uw bestelling", "Bestelnummer", "Uw referentie"],
  orderDate: ["Orderdatum", "Besteldatum", "Datum bestelling"],
  contact: ["Contactpersoon", "Behandeld door"],
  vatId: ["BTW-nummer", "BTW nr.", "Btw-nummer", "BTW-id"],
  linesTotal: ["Subtotaal", "Totaal regels"],
  net: ["Totaal excl. BTW", "Subtotaal", "Bedrag excl. btw", "Netto bedrag", "Totaal exclusief BTW"],
  tax: ["BTW {}%", "{}% BTW", "btw {} %", "BTW hoog ({}%)"],
  gross: ["Totaal incl. BTW", "Totaal", "Totaal te betalen", "Factuurbedrag", "Totaalbedrag", "Totaal inclusief BTW"],
  prepaid: ["Reeds betaald", "Aanbetaling", "Voorschot"],
  amountDue: ["Nog te betalen", "Te betalen", "Openstaand bedrag"],
  discount: ["Korting", "Handelskorting"],
  shipping: ["Verzendkosten", "Transportkosten", "Vrachtkosten"],
  carried: ["Transport", "Over te dragen"],
  page: ["Pagina {} van {}", "Pagina {}/{}"],
  heads: {
    position: ["Nr.", "#", "Regel"],
    description: ["Omschrijving", "Artikel", "Beschrijving"],
    quantity: ["Aantal", "Hoeveelheid"],
    price: ["Prijs", "Prijs per stuk", "Stukprijs", "Tarief"],
    rate: ["BTW", "BTW %", "Btw"],
    amount: ["Bedrag", "Totaal", "Totaalprijs"],
  },
  breakdown: ["BTW-tarief", "Grondslag", "BTW-bedrag", "Totaal"],
  dueSentence: ["Gelieve te betalen voor {}.", "Betaling uiterlijk {}.", "Wij verzoeken u het bedrag voor {} over te maken."],
  cashDiscount: "2 % betalingskorting bij betaling voor {}: ",
  amountsIn: ["Alle bedragen in {}", "Valuta: {}", "Bedragen in {}"],
  capital: "KvK Rotterdam 48213390, maatschappelijk kapitaal {}",
  exempt: "BTW verlegd.",
  thanks: ["Bedankt voor uw bestelling.", "Hartelijk dank voor uw vertrouwen."],
  bank: "Bank",
  slip: ["Betaler", "Begunstigde"],
  phone: "Tel.",
  months: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
};

const sl: Vocabulary = {
  invoice: ["Račun", "RAČUN", "Izdani račun"],
  creditNote: ["Dobropis", "DOBROPIS"],
  number: ["Račun št.", "Številka računa", "Št. računa", "Račun številka", "Številka dokumenta"],
  issueDate: ["Datum izdaje", "Datum računa", "Datum", "Datum izstavitve", "Izdano dne"],
  dueDate: ["Rok plačila", "Datum zapadlosti", "Zapadlost", "Plačati do", "Zapade"],
  deliveryDate: ["Datum storitve", "Datum dobave", "Datum opravljene storitve", "Datum odpreme"],
  of: "z dne",
  seller: ["Prodajalec", "Izdajatelj", "Dobavitelj"],
  buyer: ["Kupec", "Naročnik", "Prejemnik", "Plačnik"],
  customerNumber: ["Šifra kupca", "Št. stranke", "Šifra stranke"],
  orderNumber: ["Naročilo št.", "Vaše naročilo", "Številka naročila", "Naročilnica"],
  orderDate: ["Datum naročila", "Naročeno dne"],
  contact: ["Kontakt", "Referent", "Komercialist"],
  vatId: ["ID za DDV", "Identifikacijska številka", "ID št. za DDV", "ID DDV"],
  linesTotal: ["Vmesna vsota", "Skupaj postavke"],
  net: ["Skupaj brez DDV", "Osnova za DDV", "Znesek brez DDV", "Osnova", "Neto znesek"],
  tax: ["DDV {} %", "DDV {}%", "DDV ({} %)", "Znesek DDV {}%"],
  gross: ["Skupaj z DDV", "Za plačilo", "Skupaj za plačilo", "Znesek za plačilo", "SKUPAJ", "Skupaj EUR"],
  prepaid: ["Predplačilo", "Že plačano", "Avans"],
  amountDue: ["Ostane za plačilo", "Preostanek za plačilo", "Še za plačilo"],
  discount: ["Popust", "Rabat"],
  shipping: ["Poštnina", "Stroški dostave", "Dostava"],
  carried: ["Prenos", "Za prenos"],
  page: ["Stran {} od {}", "Stran {}/{}"],
  heads: {
    position: ["Zap. št.", "#", "Poz."],
    description: ["Opis", "Naziv", "Storitev", "Artikel"],
    quantity: ["Količina", "Kol.", "Kol"],
    price: ["Cena", "Cena brez DDV", "Cena na enoto"],
    rate: ["DDV %", "DDV", "Stopnja DDV"],
    amount: ["Vrednost", "Znesek", "Skupaj"],
  },
  breakdown: ["Stopnja DDV", "Osnova", "Znesek DDV", "Skupaj"],
  dueSentence: ["Prosimo, da znesek poravnate do {}.", "Rok plačila je {}.", "Plačilo na TRR najkasneje do {}."],
  cashDiscount: "Ob plačilu do {} priznamo 2 % popusta: ",
  amountsIn: ["Vsi zneski so v {}", "Valuta: {}", "Zneski v {}"],
  capital: "Vpisano pri Okrožnem sodišču v Mariboru, osnovni kapital {}",
  exempt: "Obrnjena davčna obveznost.",
  thanks: ["Hvala za zaupanje.", "Zahvaljujemo se vam za nakup."],
  bank: "Banka",
  slip: ["Ime in naslov plačnika", "Ime in naslov prejemnika"],
  phone: "Tel.",
  months: "januar februar marec april maj junij julij avgust september oktober november december".split(" "),
};

const hr: Vocabulary = {
  invoice: ["Račun", "RAČUN", "Račun R-1"],
  creditNote: ["Odobrenje", "Knjižno odobrenje", "Storno račun"],
  number: ["Broj računa", "Račun br.", "Račun broj", "Br. računa"],
  issueDate: ["Datum računa", "Datum izdavanja", "Datum", "Datum izdavanja računa"],
  dueDate: ["Datum dospijeća", "Dospijeće", "Rok plaćanja", "Platiti do"],
  deliveryDate: ["Datum isporuke", "Isporučeno"],
  of: "od",
  seller: ["Prodavatelj", "Izdavatelj", "Dobavljač"],
  buyer: ["Kupac", "Primatelj", "Naručitelj"],
  customerNumber: ["Šifra kupca", "Broj kupca"],
  orderNumber: ["Broj narudžbe", "Narudžbenica br.", "Vaša narudžba"],
  orderDate: ["Datum narudžbe", "Naručeno"],
  contact: ["Kontakt", "Referent"],
  vatId: ["PDV ID", "PDV broj", "OIB"],
  linesTotal: ["Međuzbroj", "Ukupno stavke"],
  net: ["Osnovica", "Ukupno bez PDV-a", "Iznos bez PDV-a", "Porezna osnovica"],
  tax: ["PDV {} %", "PDV {}%", "PDV ({}%)", "Iznos PDV-a {}%"],
  gross: ["Ukupno za platiti", "Ukupno s PDV-om", "Ukupno", "Za platiti", "Sveukupno", "Ukupan iznos"],
  prepaid: ["Predujam", "Plaćeno", "Uplaćeni predujam"],
  amountDue: ["Preostalo za platiti", "Ostatak za platiti"],
  discount: ["Popust", "Rabat"],
  shipping: ["Dostava", "Troškovi dostave", "Poštarina"],
  carried: ["Prijenos", "Za prijenos"],
  page: ["Stranica {} od {}", "Str. {}/{}"],
  heads: {
    position: ["Rb.", "#", "R.br."],
    description: ["Opis", "Naziv", "Naziv robe/usluge"],
    quantity: ["Količina", "Kol."],
    price: ["Cijena", "Jedinična cijena"],
    rate: ["PDV %", "PDV", "Stopa PDV"],
    amount: ["Iznos", "Ukupno", "Vrijednost"],
  },
  breakdown: ["Stopa PDV-a", "Osnovica", "Iznos PDV-a", "Ukupno"],
  dueSentence: ["Molimo platite do {}.", "Rok plaćanja je {}.", "Uplatu izvršite najkasnije do {}."],
  cashDiscount: "Za plaćanje do {} odobravamo 2 % popusta: ",
  amountsIn: ["Svi iznosi su u {}", "Valuta: {}", "Iznosi u {}"],
  capital: "Trgovački sud u Splitu, temeljni kapital {}",
  exempt: "Prijenos porezne obveze.",
  thanks: ["Hvala na povjerenju.", "Zahvaljujemo na narudžbi."],
  bank: "Banka",
  slip: ["Platitelj", "Primatelj"],
  phone: "Tel.",
  months: "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca".split(" "),
};

export const vocabularies = { en, de, fr, it, es, nl, sl, hr } as const;
export type Language = keyof typeof vocabularies;
