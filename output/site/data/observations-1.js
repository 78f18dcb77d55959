OF.add("observations",[
["20","20 countries",20,"f1gtf8md0lkp924-1.001","f1gtf8md0lkp924-1",0,25,0,14,15,2,3,26],
["40%","40 %",40,"f0eg6tzf0pxy5os-1.151","f0eg6tzf0pxy5os-1",0,27,9,10,0,11,12,28],
["907","907 cases",907,"f1lmfo7k1bg1gdi-1.PRT","f1lmfo7k1bg1gdi-1",0,27,17,18,23,2,3,29],
["267","267 cases",267,"f1lmfo7k1bg1gdi-2.PRT","f1lmfo7k1bg1gdi-2",0,27,17,18,21,2,3,29],
["23 654","23 654 people",23654,"f1ks5b5g1bgx3kw-1.PRT","f1ks5b5g1bgx3kw-1",0,30,17,18,19,2,3,31],
["38 532","38 532 people",38532,"f1ks5b5g1bgx3kw-2.PRT","f1ks5b5g1bgx3kw-2",0,30,17,18,21,2,3,31]
]);
