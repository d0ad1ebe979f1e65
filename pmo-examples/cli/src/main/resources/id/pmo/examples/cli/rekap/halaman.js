(function () {
  "use strict";
  var akar = document.documentElement;
  var bagan = [];

  function teks(sel) {
    var dua = sel.querySelector('span[lang="' + akar.lang + '"]');
    return (dua || sel).textContent.trim();
  }

  function pendek(nama) {
    var panjang = window.innerWidth < 600 ? 16 : 34;
    return nama.length > panjang ? nama.slice(0, panjang - 1) + "…" : nama;
  }

  // writes at the end of each bar what its cell in the table says
  function angka(baris, kolom) {
    return {
      id: "angka",
      afterDatasetsDraw: function (satu) {
        var lukisan = satu.ctx;
        lukisan.save();
        lukisan.fillStyle = "#1b2733";
        lukisan.font = "12px system-ui, sans-serif";
        lukisan.textBaseline = "middle";
        satu.getDatasetMeta(0).data.forEach(function (batang, i) {
          lukisan.fillText(teks(baris[i].cells[kolom]), batang.x + 5, batang.y);
        });
        lukisan.restore();
      }
    };
  }

  function gambar(figur) {
    var tabel = figur.querySelector("table");
    var kepala = Array.from(tabel.tHead.rows[0].cells);
    var baris = Array.from(tabel.tBodies[0].rows);
    var jenis = figur.dataset.bagan;
    var mendatar = jenis !== "tegak";
    var wadah = figur.querySelector(".kanvas");
    var seri = [];
    var digambar = 0;
    kepala.forEach(function (kolom, i) {
      if (kolom.dataset.warna) {
        digambar = i;
        seri.push({
          label: teks(kolom),
          data: baris.map(function (satu) { return Number(satu.cells[i].dataset.n); }),
          backgroundColor: kolom.dataset.warna,
          maxBarThickness: 28,
          categoryPercentage: 0.9,
          barPercentage: 0.9
        });
      }
    });
    wadah.hidden = baris.length === 0;
    if (baris.length === 0) { return; }
    wadah.style.height = (mendatar ? 60 + baris.length * 24 : 300) + "px";
    var nilai = { beginAtZero: true, stacked: true, ticks: { precision: 0, maxTicksLimit: 6 } };
    if (jenis === "persen") { nilai.max = 100; }
    var nama = {
      stacked: true,
      grid: { display: false },
      ticks: {
        autoSkip: !mendatar,
        callback: function (letak) { return pendek(this.getLabelForValue(letak)); }
      }
    };
    bagan.push(new Chart(figur.querySelector("canvas"), {
      type: "bar",
      data: { labels: baris.map(function (satu) { return teks(satu.cells[0]); }), datasets: seri },
      plugins: mendatar ? [angka(baris, digambar)] : [],
      options: {
        layout: { padding: { right: mendatar ? 56 : 0 } },
        locale: akar.lang,
        indexAxis: mendatar ? "y" : "x",
        animation: false,
        maintainAspectRatio: false,
        color: "#1b2733",
        scales: mendatar ? { x: nilai, y: nama } : { x: nama, y: nilai },
        plugins: { legend: { display: seri.length > 1 } }
      }
    }));
  }

  function tampilkan(bahasa) {
    akar.lang = bahasa;
    document.title = document.querySelector("title").dataset[bahasa];
    document.querySelectorAll("button[data-bahasa]").forEach(function (tombol) {
      tombol.setAttribute("aria-pressed", String(tombol.dataset.bahasa === bahasa));
    });
    bagan.forEach(function (satu) { satu.destroy(); });
    bagan = [];
    document.querySelectorAll("figure[data-bagan]").forEach(gambar);
  }

  document.querySelector(".bahasa").hidden = false;
  document.querySelectorAll("button[data-bahasa]").forEach(function (tombol) {
    tombol.addEventListener("click", function () { tampilkan(tombol.dataset.bahasa); });
  });
  document.querySelectorAll("figure[data-bagan] details").forEach(function (rinci) { rinci.open = false; });
  tampilkan(akar.lang);
})();
