import { plainWords } from "./header-words.ts";

const debit = new Set(
  "debit,debet,debits,debited,dr,d,db,deb,dbit,dbt,s,soll,af,uit,out,outflow,outgoing,withdrawal,withdraw,lastschrift,belastung,dare,cargo,adeudo,debe,debito,wn,winien,obciazenie,terheles,t,kiadas,borc,b,breme,duguje,zaduzenje,odliv,paid out,expense,money out,sortie,vydaj,odchozi,isplata,расход,дебет,списание,支出,出,debit amount,purchase,spend,spent,afschrijving,ausgang,ausgabe,uscita,odeslana,uttag,ut,deebet".split(
    ",",
  ),
);
const credit = new Set(
  "credit,kredit,credits,credited,cr,c,k,cre,cred,crdt,crt,h,haben,bij,in,inflow,incoming,deposit,gutschrift,avere,abono,haber,credito,ma,uznanie,jovairas,j,bevetel,alacak,dobro,potrazuje,priliv,income,money in,entree,prijem,prichozi,uplata,приход,кредит,зачисление,收入,入,credit amount,received,bijschrijving,eingang,einnahme,entrata,prijata,insattning,inn,kreedit".split(
    ",",
  ),
);

/** Which way a word says the money went; null for any other word. `-` and `+` count, case and accents do not. */
export function signWord(text: string): "debit" | "credit" | null {
  const bare = text.trim();
  if (bare === "-" || bare === "+") return bare === "-" ? "debit" : "credit";
  const words = plainWords(bare);
  return debit.has(words) ? "debit" : credit.has(words) ? "credit" : null;
}
