/**
 * What banks call their columns, by meaning: written without accents, in lower case. Earlier words of a role are the better
 * ones where two columns fit. A word is matched whole, as part of a longer heading, or – from five letters – inside of a
 * compound (German, Dutch, Nordic, Hungarian).
 *
 * @module
 */
export const headerRoles = [
  "bookingDate",
  "valueDate",
  "amount",
  "debit",
  "credit",
  "indicator",
  "balance",
  "currency",
  "name",
  "account",
  "ownAccount",
  "bic",
  "text",
  "reference",
  "endToEndId",
  "mandateId",
  "transactionCode",
  "id",
  "fee",
  "foreignAmount",
  "foreignCurrency",
  "exchangeRate",
  "status",
] as const;
export type HeaderRole = (typeof headerRoles)[number];

const list = (words: string) => words.split(",").map((word) => word.trim());

export const headerWords: Readonly<Record<HeaderRole, readonly string[]>> = {
  bookingDate: list(
    "booking date, booked, date booked, posting date, posted date, post date, posted, completed date, completed, buchungstag, buchungsdatum, datum zauctovani, datum uctovania, data ksiegowania, fecha contable, date comptable, date de comptabilisation, data contabile, bokforingsdag, bokforingsdatum, bokforingsdato, bogforingsdato, bogfort, bokfort, kirjauspaiva, konyveles datuma, konyvelesi datum, datum knjizenja, datum knjizbe, boekdatum, boekingsdatum, дата проводки," +
      "date, datum, fecha, data, dato, datums, pvm, paivamaara, kuupaev, tarih, дата, дата операции, ημερομηνια, 日期, 交易日期, 交易时间, 取引日, 日付, dtposted, date processed, process date, processing date, date processed, buchung," +
      "transaction date, trans date, txn date, tran date, transactiedatum, datum transactie, datum verrichting, uitvoeringsdatum, date operation, date d operation, date de l operation, fecha operacion, fecha de operacion, f operacion, data operacji, data transakcji, data operazione, data movimento, data mov, data lancamento, data movimentacao, datum provedeni, datum transakce, datum transakcie, datum transakcije, datum obdelave, datum valute, tranzakcio datuma, tranzakcio idopontja, data tranzactiei, data tranzactie, data inregistrarii, transaktionsdag, transaktionsdatum, tapahtumapaiva, maksupaiva, data operacijos, islem tarihi, created, created at, date created, date started, started date, date op, belegdatum, kaufdatum, datum nakupu, time, timestamp, datum operacije, datum i vreme",
  ),
  valueDate: list(
    "value date, value dat, val dat, valuedate, date val, valuta, valutadatum, val date, wertstellung, wertstellungsdatum, wert, valutadato, valuta datum, date valeur, date de valeur, valeur, fecha valor, f valor, data valuta, data valor, data waluty, datum valuty, datum valute, datum valutace, ertek nap, erteknap, rentedatum, rentedato, rantedatum, valuteringsdag, valutering, arvopaiva, vaartuspaev, дата валютирования, valor tarihi, datum verrekening, effective date, settlement date, interest date, valorizacia, valuteringsdato, datum valuta, valor",
  ),
  amount: list(
    "amount, amt, transaction amount, net amount, booked amount, account amount, betrag, umsatz, buchungsbetrag, summe, montant, importe, importo, bedrag, kwota, kwota operacji, kwota transakcji, castka, zauctovana castka, objem, suma, iznos, znesek, osszeg, tranzakcio osszege, belopp, belob, belop, maara, summa, tutar, сумма, ποσο, 金额, 金額, value, valor, net, netto, transactiebedrag, bedrag eur, total, gross, cantidad, quantia, islem tutari, montant operation, trnamt, brutto, saldobuchung",
  ),
  debit: list(
    "debit, debit amount, debits, dr, dr amount, withdrawal, withdrawals, withdrawal amount, withdrawal amt, paid out, money out, out, outflow, spent, soll, lastschrift, belastung, belastungen, ausgang, ausgaben, debet, uit, af, uitgaven, debito, dare, uscite, addebiti, addebito, cargo, cargos, adeudo, debe, debitos, saidas, retiros, gastos, obciazenia, wydatki, winien, vydaje, vydej, terheles, kiadas, debit lei, ut, ut fra konto, ut av konto, uttag, isplata, isplate, odliv, odlivi, breme, zaduzenje, duguje, borc, расход, дебет, χρεωση, 支出, 出金, haevet, belastning, depenses, deb, payments, charge, charges debit, rashod, izdatki, sorties, egresos",
  ),
  credit: list(
    "credit, credit amount, credits, cr, cr amount, deposit, deposits, deposit amount, deposit amt, paid in, money in, in, inflow, received, haben, gutschrift, gutschriften, eingang, einnahmen, bij, credito, avere, entrate, accrediti, accredito, abono, abonos, haber, ingreso, ingresos, creditos, entradas, depositos, uznania, wplywy, ma, prijmy, prijem, jovairas, bevetel, credit lei, inn, inn pa konto, insattning, insattningar, indsat, primitak, uplata, uplate, priliv, prilivi, dobro, potrazuje, alacak, приход, кредит, πιστωση, 收入, 入金, recettes, receipts, cred, prihod, entrees",
  ),
  indicator: list(
    "debit credit, credit debit, dc, d c, c d, cd, dr cr, cr dr, debet credit, soll haben, s h, sh, af bij, bij af, debit credit indicator, credit debit indicator, cd flag, d k, dk, bevetel kiadas, direction, sens, deb cre, sign, in out, money direction, smer, deebet kreedit, d p, znak",
  ),
  balance: list(
    "balance, running balance, account balance, balance after, closing balance, ledger balance, saldo, kontostand, solde, saldo po, saldo po operacji, saldo nach buchung, saldo contabile, saldo disponible, saldo na mutatie, saldo na trn, saldo efter, bokfort saldo, stanje, zustatek, zostatok, zustatek po transakci, egyenleg, sold, bakiye, остаток, баланс, υπολοιπο, 余额, 残高, jaak, likutis, atlikums, saldo nakon, novi saldo, book balance, disponible, available balance, running bal, kontosaldo, saldos",
  ),
  currency: list(
    "currency, ccy, curr, cur, transaction currency, account currency, wahrung, waehrung, wahr, devise, divisa, moneda, valuta, munt, muntsoort, waluta, mena, mena uctu, devizanem, deviza, tranzakcio devizaneme, valiuta, valuuta, moeda, para birimi, валюта, νομισμα, 币种, currency code, waluta operacji, valuta transakcije, monnaie, buchungswahrung",
  ),
  name: list(
    "payee, counterparty, counterparty name, counter party, beneficiary, beneficiary name, payee name, recipient, recipient name, merchant, merchant name, payer, payer name, payer payee, name, to from, sender, empfanger, auftraggeber empfanger, auftraggeber beguenstigter, auftraggeber begunstigter, beguenstigter zahlungspflichtiger, begunstigter zahlungspflichtiger, zahlungsempfanger, zahlungspflichtiger, name zahlungsbeteiligter, empfangername, auftraggeber, naam tegenpartij, tegenpartij, tegenpartij naam, naam tegenrekening, naam omschrijving, naam, handelaar, nom, nom contrepartie, nom tiers, beneficiaire, tiers, contrepartie, beneficiario, ordenante, contraparte, controparte, nadawca odbiorca, odbiorca, nadawca, kontrahent, nazwa kontrahenta, dane kontrahenta, nazev protiuctu, nazev uctu protistrany, protistrana, nazov protistrany, nazov protiuctu, obchodnik, primatelj, primalac, platitelj, platitelj primatelj, partner, partner neve, naziv, udelezenec, prejemnik, placnik, naziv prejemnika, mottagare, mottagare avsandare, modtager, mottaker, avsender, navn, namn, saaja, saaja maksaja, saajan nimi, saaja nimi, saaja maksja nimi, makseja nimi, gavejas, moketojas, moketojo pavadinimas, sanemejs, sanemejs maksatajs, alici, получатель, контрагент, 交易对方, 对方户名, nume beneficiar, beneficiar, partnername, partner name, trader, store, vendor, beneficiary remitter, remitter, originator, beneficiary party, wystawca",
  ),
  account: list(
    "counterparty account, counterparty iban, account of counterparty, payee account, beneficiary account, beneficiary iban, tegenrekening, tegenrekening iban bban, rekening tegenpartij, tegenpartij iban, tegenpartij rekening, iban zahlungsbeteiligter, gegenkonto, kontonummer iban, kontonummer, iban, compte contrepartie, cuenta contraparte, rachunek kontrahenta, numer rachunku kontrahenta, rachunek nadawcy odbiorcy, cislo protiuctu, protiucet, protiracun, partner szamlaszama, partner iban, partner account, saaja konto, saaja maksja konto, saajan tilinumero, account number, iban tegenpartij, iban contraparte, racun prejemnika, racun primatelja, gavejo saskaita, client account, konto odbiorcy",
  ),
  ownAccount: list(
    "account no, account number, account, own account, account iban, iban, iban bban, rekening, rekeningnummer, auftragskonto, konto, kontonummer, bezugskonto, iban auftragskonto, numero de compte, compte, conto, cuenta, numero de cuenta, cislo uctu, ucet, szamla, szamlaszam, bankszamlaszam, kliendi konto, saskaitos nr, saskaita, tilinumero, rachunek, numer rachunku, numer konta, account id, from account, racun, numero conto, konto klienta, kredietkaart, card number, card no, kartennummer, product account",
  ),
  bic: list(
    "bic, swift, bic swift, swift bic, bic code, swift code, bic swift code, bank code, tegenpartij bic, bic tegenpartij, blz, bankleitzahl, partner bic",
  ),
  text: list(
    "description, transaction description, details, transaction details, narrative, narration, particulars, memo, text, label, verwendungszweck, buchungstext, beschreibung, buchungsdetails, bemerkung, libelle, libelle operation, libelle simplifie, detail, detail de l ecriture, communication, communications, mededelingen, mededeling, omschrijving, concepto, observaciones, descripcion, movimiento, descrizione, causale, descrizione operazione, descrizione estesa, descricao, historico, lancamento, opis, opis operacji, opis transakcji, tytul, tytulem, szczegoly, popis, zprava, zprava pro prijemce, poznamka, sprava pre prijimatela, namen, namen placila, opis placanja, svrha, svrha placanja, kozlemeny, megjegyzes, detalii tranzactie, detalii, explicatii, descriere, tekst, beskrivelse, beskrivning, meddelande, melding, viesti, selite, selgitus, paskirtis, mokejimo paskirtis, operacijos, informacija sanemejam, maksajuma merkis, aciklama, описание, назначение платежа, περιγραφη, αιτιολογια, 摘要, 备注, 説明, note, notes, message, remittance information, purpose, purpose of payment, payment details, subject, toelichting, reszletek, information, infos, comment, comments, remarks, remark, buchungsinformation, item, operation, ref info, ort, location",
  ),
  reference: list(
    "payment reference, reference, ref, references, customer reference, betalingskenmerk, referentie, referenz, kundenreferenz, numer referencyjny, viite, viitenumero, viitenumber, viitenumber, vs, variabilni symbol, variabilny symbol, variable symbol, poziv na broj, model i poziv na broj, sklic, referenca, creditor reference, structured reference, structured communication, gestructureerde mededeling, ocr, kid, referencia, riferimento, doc no, cheque number, check number, check no, cheque no, chq ref no, sender reference",
  ),
  endToEndId: list(
    "end to end reference, end to end id, endtoendid, end to end, e2e, kundenreferenz end to end, endtoend id, end to end referenz",
  ),
  mandateId: list(
    "mandatsreferenz, mandate reference, mandaatkenmerk, machtigingskenmerk, mandate id, mandaat, mandatsref, machtigingsnummer",
  ),
  transactionCode: list(
    "transaction type, tran type, trans type, type, typ, art, umsatzart, umsatztyp, buchungsart, buchungsschlussel, vorgang, buchungstext, transaktionsart, transaktionstyp, mutatiesoort, mutatie soort, code, soort, typ transakce, typ transakcie, typ operace, typ operacji, rodzaj operacji, rodzaj transakcji, tipo, tipo movimento, tipo operacion, tipo de movimento, tipologia, tipologia movimento, laji, tapahtumalaji, tranzakcio tipusa, nature, type operation, transaktionsslag, tran code, trntype, vrsta, tip",
  ),
  id: list(
    "transaction id, id, tx id, txn id, unique id, fitid, record id, id transakce, id operace, transaktions id, trans id, volgnr, volgnummer, transactiereferentie, archive id, arkistointitunnus, arhiveerimistunnus, numer transakcji, nr transakcji, operation id, transaction number, transaction no, reference no, reference number, bank reference, transaction reference, order id, megbizas azonosito, document number, numero operation, entry no, entry number, transfer id, transferwise id, bank reference number, kennung, nr operacji, afschrift, receipt",
  ),
  fee: list(
    "fee, fees, total fees, charges, charge amount, gebuhr, gebuhren, kosten, kosten op verrichting, frais, commission, comision, commissione, commissioni, oplata, prowizja, poplatek, poplatky, dij, koszty, komisja, naknada, provizija, avgift, gebyr, bank charges",
  ),
  foreignAmount: list(
    "original amount, foreign amount, local amount, foreign currency amount, amount in foreign currency, betrag fremdwahrung, fremdwahrungsbetrag, betrag originalwahrung, originalbetrag, ursprungsbetrag, montant devise, montant en devise, oorspr bedrag, oorspronkelijk bedrag, original currency amount, puvodni castka, puvodni castka a mena, povodna suma, kwota w walucie oryginalnej, kwota oryginalna, importe original, source amount, amount local currency, ursprunglicher betrag, bedrag vreemde valuta",
  ),
  foreignCurrency: list(
    "original currency, local currency, foreign currency, fremdwahrung, originalwahrung, puvodni mena, povodna mena, waluta oryginalna, orig currency, oorspr valuta, vreemde valuta, source currency, devise originale, divisa original",
  ),
  exchangeRate: list(
    "exchange rate, rate, fx rate, wechselkurs, umrechnungskurs, kurs, koers, taux, taux de change, tipo de cambio, cambio, kurz, arfolyam, tecaj",
  ),
  status: list("status, state, transaction status, stav, estado, stato, uitgavenstaat, statut, tila, stan"),
};

const everyWord = new Set(Object.values(headerWords).flat());

/** How many headings of a statement a text holds, whatever separates them: a measure of having decoded it rightly. */
export function headerHits(text: string): number {
  const cells = text
    .split(/\r\n|\r|\n/, 40)
    .flatMap((line) => line.split(/[,;\t|]/))
    .slice(0, 400);
  return new Set(
    cells
      .filter((cell) => /[^\x20-\x7e]/.test(cell))
      .map(plainWords)
      .filter((cell) => everyWord.has(cell)),
  ).size;
}

const letterSubstitutes: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ð: "d",
  þ: "th",
};

/** Lower case, without accents and punctuation: `"Date d’opération :"` → `"date d operation"`. */
export function plainWords(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[łđøßæœıðþ]/g, (letter) => letterSubstitutes[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
